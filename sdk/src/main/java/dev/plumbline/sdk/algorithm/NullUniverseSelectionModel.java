package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.universe.Universe;
import java.util.List;

/// Follows nothing; what an algorithm has unless it sets another.
public final class NullUniverseSelectionModel implements UniverseSelectionModel {
  /// The model.
  public NullUniverseSelectionModel() {}

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    return List.of();
  }
}
