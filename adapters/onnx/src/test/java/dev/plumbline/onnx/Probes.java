package dev.plumbline.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// The inputs that the training scripts draw, drawn again, and what they noted of them.
final class Probes {
  static final int ROWS = 10_000;
  static final int WIDTH = 30;
  private static final long SEED = 2463534242L;

  private Probes() {}

  /// Rows of numbers from -2 to 2, by xorshift64*.
  static float[] rows() {
    long spread = 0x9E3779B97F4A7C15L;
    long state = SEED * spread + 1;
    float[] values = new float[ROWS * WIDTH];
    for (int i = 0; i < values.length; i++) {
      state ^= state >>> 12;
      state ^= state << 25;
      state ^= state >>> 27;
      long draw = state * 2685821657736338717L >>> 33;
      values[i] = (float) ((draw % 4001 - 2000) / 1000.0);
    }
    return values;
  }

  /// The inputs of some predictions: a row each, or as many rows as the model has steps, one
  /// further for each prediction, beginning again at the end.
  static float[] inputs(float[] rows, int first, int count, int steps) {
    float[] inputs = new float[count * steps * WIDTH];
    for (int i = 0; i < count; i++) {
      for (int step = 0; step < steps; step++) {
        int row = (first + i + step) % ROWS;
        System.arraycopy(rows, row * WIDTH, inputs, (i * steps + step) * WIDTH, WIDTH);
      }
    }
    return inputs;
  }

  /// The floats of a numpy file.
  static float[] numpy(String name) throws IOException {
    try (InputStream in = Probes.class.getResourceAsStream("/models/" + name)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      bytes.position(10 + bytes.getShort(8));
      float[] values = new float[bytes.remaining() / Float.BYTES];
      bytes.asFloatBuffer().get(values);
      return values;
    }
  }

  /// A model of the tests, as a file of its own.
  static Path model(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Probes.class.getResourceAsStream("/models/" + name)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }
}
