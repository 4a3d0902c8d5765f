package dev.plumbline.training;

import java.nio.file.Path;

/// A fitted model.
public interface Fitted {
  /// The model's own scores, as the library that fitted it computes them.
  ///
  /// @param rows features, row by row
  /// @return `count * outputs` probabilities
  float[] scores(float[] rows);

  /// Writes the model as an ONNX file; a file that is there is replaced in one step.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be written
  void save(Path file);
}
