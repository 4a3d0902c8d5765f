package dev.plumbline.onnx;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.spi.Predictor;
import java.nio.file.Path;
import java.util.Arrays;

/// A model file at work.
///
/// A prediction runs on the caller's thread. Where a limit is set, a watching thread asks ONNX
/// Runtime to stop when it is over, which it does between two operators; an answer that comes too
/// late is not used, whatever it is.
public final class OnnxPredictor implements Predictor {
  private final Path file;
  private final long limitNs;
  private final Watchdog watchdog;
  private OnnxModel model;
  private FileStamp stamp;
  private long notNumbers;
  private long late;
  private long failed;
  private String lastFailure = "";

  /// Opens a model file, and lets it predict a few times so that the first prediction is as fast as
  /// the others.
  ///
  /// @param limitNs how long one prediction may take, nanoseconds; 0 for no limit
  /// @throws ModelException if there is no such file, it is no model, or it does not keep what its
  ///   card says
  public OnnxPredictor(Path file, long limitNs) {
    if (limitNs < 0) {
      throw new ModelException(
          file + ": found a limit of " + limitNs + " ns, expected 0 for none or a positive one");
    }
    this.file = file;
    this.limitNs = limitNs;
    stamp = FileStamp.of(file);
    model = OnnxModel.open(file);
    watchdog = limitNs > 0 ? new Watchdog(limitNs) : null;
  }

  @Override
  public ModelCard card() {
    return model.card();
  }

  @Override
  public void predict(float[] rows, int count, float[] into) {
    int width = model.width();
    int outputs = card().outputs().size();
    if (rows.length < count * width || into.length < count * outputs) {
      throw new IllegalArgumentException(
          "model "
              + card().name()
              + ": found "
              + rows.length
              + " features and room for "
              + into.length
              + " outputs, expected "
              + count * width
              + " and "
              + count * outputs
              + " for "
              + count
              + " predictions");
    }
    if (count == 0) {
      return;
    }
    try {
      if (run(rows, count, into)) {
        blank(rows, count, into);
      } else {
        late += count;
        Arrays.fill(into, 0, count * outputs, Float.NaN);
      }
    } catch (ModelException e) {
      failed += count;
      lastFailure = e.getMessage();
      Arrays.fill(into, 0, count * outputs, Float.NaN);
    }
  }

  private boolean run(float[] rows, int count, float[] into) {
    if (watchdog == null) {
      model.run(rows, count, into);
      return true;
    }
    long started = System.nanoTime();
    watchdog.watch(model, started);
    try {
      model.run(rows, count, into);
    } catch (ModelException e) {
      if (System.nanoTime() - started < limitNs) {
        throw e;
      }
    } finally {
      watchdog.release();
    }
    return System.nanoTime() - started < limitNs;
  }

  /// Takes back the predictions made from features that are not numbers.
  private void blank(float[] rows, int count, float[] into) {
    int width = model.width();
    int outputs = card().outputs().size();
    for (int i = 0; i < count; i++) {
      boolean numbers = true;
      for (int k = i * width; k < (i + 1) * width; k++) {
        numbers &= Math.abs(rows[k]) <= Float.MAX_VALUE;
      }
      if (!numbers) {
        notNumbers++;
        Arrays.fill(into, i * outputs, (i + 1) * outputs, Float.NaN);
      }
    }
  }

  @Override
  public boolean refresh() {
    FileStamp now;
    try {
      now = FileStamp.of(file);
    } catch (ModelException e) {
      lastFailure = e.getMessage();
      return false;
    }
    if (now.equals(stamp)) {
      return false;
    }
    stamp = now;
    try {
      OnnxModel next = OnnxModel.open(file);
      String difference = difference(next.card());
      if (!difference.isEmpty()) {
        next.close();
        throw new ModelException(file + ": the new file " + difference + "; the old model stays");
      }
      OnnxModel old = model;
      model = next;
      old.close();
      return true;
    } catch (ModelException e) {
      lastFailure = e.getMessage();
      return false;
    }
  }

  private String difference(ModelCard next) {
    ModelCard now = card();
    if (!next.features().equals(now.features())) {
      return "has the features " + next.features() + ", expected " + now.features();
    }
    if (!next.outputs().equals(now.outputs()) || next.steps() != now.steps()) {
      return "has the outputs "
          + next.outputs()
          + " of "
          + next.steps()
          + " steps, expected "
          + now.outputs()
          + " of "
          + now.steps();
    }
    return "";
  }

  @Override
  public String refused() {
    StringBuilder text = new StringBuilder();
    add(text, notNumbers, "from features that are not numbers");
    add(text, late, "not done within " + limitNs + " ns");
    add(text, failed, "failed");
    if (!lastFailure.isEmpty()) {
      text.append(text.isEmpty() ? "" : "; ").append("last: ").append(lastFailure);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, long count, String what) {
    if (count > 0) {
      text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
    }
  }

  @Override
  public void close() {
    if (watchdog != null) {
      watchdog.close();
    }
    model.close();
  }
}
