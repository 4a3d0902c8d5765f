package dev.plumbline.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import dev.plumbline.sdk.model.ModelCard;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Set;

/// The memory of predictions of one size, made once: features in, outputs out.
final class Batch implements AutoCloseable {
  private final int count;
  private final FloatBuffer in;
  private final FloatBuffer out;
  private final OnnxTensor input;
  private final OnnxTensor output;
  private final Map<String, OnnxTensor> inputs;
  private final Map<String, OnnxTensor> outputs;

  Batch(OrtEnvironment environment, ModelCard card, String inputName, String outputName, int count)
      throws OrtException {
    this.count = count;
    int features = card.features().size();
    int steps = card.steps();
    in = floats((long) count * steps * features);
    out = floats((long) count * card.outputs().size());
    long[] shape = steps == 1 ? new long[] {count, features} : new long[] {count, steps, features};
    input = OnnxTensor.createTensor(environment, in, shape);
    output = OnnxTensor.createTensor(environment, out, new long[] {count, card.outputs().size()});
    inputs = Map.of(inputName, input);
    outputs = Map.of(outputName, output);
  }

  private static FloatBuffer floats(long size) {
    int bytes = Math.toIntExact(size * Float.BYTES);
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer();
  }

  int count() {
    return count;
  }

  void put(float[] rows) {
    in.put(0, rows, 0, in.capacity());
  }

  void get(float[] into) {
    out.get(0, into, 0, out.capacity());
  }

  Map<String, OnnxTensor> inputs() {
    return inputs;
  }

  Map<String, OnnxTensor> outputs() {
    return outputs;
  }

  /// Nothing is wanted but what is written into place.
  Set<String> wanted() {
    return Set.of();
  }

  @Override
  public void close() {
    input.close();
    output.close();
  }
}
