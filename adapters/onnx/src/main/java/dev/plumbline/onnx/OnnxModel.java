package dev.plumbline.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// One file, loaded: its session, its card and the memory its predictions go through.
final class OnnxModel implements AutoCloseable {
  private static final int WARM_UPS = 200;
  private static final int SIZES_KEPT = 8;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final OrtSession.RunOptions options;
  private final ModelCard card;
  private final String input;
  private final String output;
  private final Map<Integer, Batch> batches = new HashMap<>();
  private Batch last;

  private OnnxModel(OrtEnvironment environment, OrtSession session, Path file) throws OrtException {
    this.environment = environment;
    this.session = session;
    options = new OrtSession.RunOptions();
    card = ModelCard.of(session.getMetadata().getCustomMetadata(), file.toString());
    input = inputName(file);
    output = outputName(file);
  }

  /// Loads a file.
  ///
  /// @throws ModelException if it is no model or its inputs and outputs are not those of its card
  static OnnxModel open(Path file) {
    FileStamp.of(file);
    OrtEnvironment environment = Runtimes.environment();
    OrtSession session = null;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // one row is too little work to share; several models stand side by side
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(file.toString(), options);
      OnnxModel model = new OnnxModel(environment, session, file);
      model.warmUp();
      return model;
    } catch (OrtException e) {
      close(session);
      throw new ModelException(
          file + ": found no ONNX model that can be run, expected one (" + e.getMessage() + ")", e);
    } catch (ModelException e) {
      close(session);
      throw e;
    }
  }

  private static void close(OrtSession session) {
    try {
      if (session != null) {
        session.close();
      }
    } catch (OrtException e) {
      throw new ModelException("a model could not be closed: " + e.getMessage(), e);
    }
  }

  private String inputName(Path file) throws OrtException {
    if (session.getNumInputs() != 1) {
      throw new ModelException(
          file
              + ": found "
              + session.getNumInputs()
              + " inputs, expected 1 that takes the features");
    }
    NodeInfo node = session.getInputInfo().values().iterator().next();
    long[] shape = shape(node, file);
    int rank = card.steps() == 1 ? 2 : 3;
    boolean fits = shape.length == rank && fits(shape[rank - 1], card.features().size());
    if (rank == 3 && fits) {
      fits = fits(shape[1], card.steps());
    }
    if (!fits) {
      throw new ModelException(
          file
              + ": the input "
              + node.getName()
              + " has the shape "
              + java.util.Arrays.toString(shape)
              + ", expected rows of "
              + card.steps()
              + " x "
              + card.features().size()
              + " as its card says");
    }
    return node.getName();
  }

  private String outputName(Path file) throws OrtException {
    for (NodeInfo node : session.getOutputInfo().values()) {
      if (node.getInfo() instanceof TensorInfo info
          && info.type == OnnxJavaType.FLOAT
          && info.getShape().length == 2
          && fits(info.getShape()[1], card.outputs().size())) {
        return node.getName();
      }
    }
    throw new ModelException(
        file
            + ": found the outputs "
            + session.getOutputNames()
            + ", expected one of floats with "
            + card.outputs().size()
            + " columns for "
            + card.outputs());
  }

  private static long[] shape(NodeInfo node, Path file) {
    if (node.getInfo() instanceof TensorInfo info && info.type == OnnxJavaType.FLOAT) {
      return info.getShape();
    }
    throw new ModelException(
        file + ": found the input " + node.getName() + " of another kind, expected floats");
  }

  private static boolean fits(long dimension, int expected) {
    return dimension == expected || dimension == -1;
  }

  private void warmUp() {
    float[] zeros = new float[width()];
    float[] into = new float[card.outputs().size()];
    for (int i = 0; i < WARM_UPS; i++) {
      run(zeros, 1, into);
    }
  }

  ModelCard card() {
    return card;
  }

  /// How many numbers one prediction reads.
  int width() {
    return card.steps() * card.features().size();
  }

  /// Predicts; the arrays are long enough.
  ///
  /// @throws ModelException if the model fails
  void run(float[] rows, int count, float[] into) {
    try {
      Batch batch = batch(count);
      batch.put(rows);
      session.run(batch.inputs(), batch.wanted(), batch.outputs(), options).close();
      batch.get(into);
    } catch (OrtException e) {
      throw new ModelException("model " + card.name() + " failed: " + e.getMessage(), e);
    }
  }

  private Batch batch(int count) throws OrtException {
    if (last != null && last.count() == count) {
      return last;
    }
    Batch batch = batches.get(count);
    if (batch == null) {
      if (batches.size() == SIZES_KEPT) {
        closeBatches();
      }
      batch = new Batch(environment, card, input, output, count);
      batches.put(count, batch);
    }
    last = batch;
    return batch;
  }

  /// Asks a run of another thread to stop.
  void stop() {
    terminate(true);
  }

  /// Lets runs go on again.
  void allow() {
    terminate(false);
  }

  private void terminate(boolean now) {
    try {
      options.setTerminate(now);
    } catch (OrtException e) {
      throw new ModelException("model " + card.name() + ": " + e.getMessage(), e);
    }
  }

  private void closeBatches() {
    last = null;
    batches.values().forEach(Batch::close);
    batches.clear();
  }

  @Override
  public void close() {
    closeBatches();
    options.close();
    close(session);
  }
}
