package dev.plumbline.sdk.spi;

import java.util.Map;

/// A fitted model.
public interface FittedModel {
  /// The model's own scores, as the library that fitted it computes them.
  ///
  /// @param rows features, row by row
  /// @return `count * outputs` probabilities
  float[] scores(float[] rows);

  /// The same model with figures on its card.
  ///
  /// @param figures by name; added to those that are there
  FittedModel withMetrics(Map<String, Double> figures);

  /// Writes the model as an ONNX file with its card; a file that is there is replaced in one step.
  ///
  /// @param path of the file, as the operating system writes it
  /// @throws java.io.UncheckedIOException if it cannot be written
  void save(String path);
}
