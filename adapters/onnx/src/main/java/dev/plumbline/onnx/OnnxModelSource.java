package dev.plumbline.onnx;

import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.Predictor;
import java.nio.file.Path;

/// Opens ONNX files that carry a card in their properties
/// ([dev.plumbline.sdk.model.ModelCard#properties()]).
public final class OnnxModelSource implements ModelSource {
  /// A source.
  public OnnxModelSource() {}

  @Override
  public Predictor open(String path, long limitNs) {
    return new OnnxPredictor(Path.of(path), limitNs);
  }
}
