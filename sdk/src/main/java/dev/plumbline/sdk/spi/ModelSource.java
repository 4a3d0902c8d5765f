package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.model.ModelException;
import java.util.ServiceLoader;

/// Where models come from. An implementation is found on the class path.
public interface ModelSource {
  /// Opens a model file.
  ///
  /// @param path of the file, as the operating system writes it
  /// @param limitNs how long one prediction may take, nanoseconds; 0 for no limit, as in backtests,
  ///   whose answers must not depend on the speed of a machine
  /// @throws ModelException if there is no such file, it is no model, or it carries no card
  Predictor open(String path, long limitNs);

  /// The source that is installed.
  ///
  /// @throws ModelException if none is
  static ModelSource installed() {
    return ServiceLoader.load(ModelSource.class)
        .findFirst()
        .orElseThrow(() ->
            new ModelException(
                "found nothing that runs models, expected plumbline-onnx and onnxruntime on"
                    + " the class path"));
  }
}
