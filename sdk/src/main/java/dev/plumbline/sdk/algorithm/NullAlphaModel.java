package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import java.util.List;

/// Expects nothing; what an algorithm has unless it sets another.
public final class NullAlphaModel implements AlphaModel {
  /// The model.
  public NullAlphaModel() {}

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    return List.of();
  }
}
