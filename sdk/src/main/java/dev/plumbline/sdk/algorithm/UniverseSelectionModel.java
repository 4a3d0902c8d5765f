package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.universe.Universe;
import java.util.List;

/// Says which securities are followed.
///
/// Source: LEAN, `Algorithm/Selection/IUniverseSelectionModel.cs`.
@FunctionalInterface
public interface UniverseSelectionModel {
  /// The universes to follow from the end of `initialize()` on.
  List<Universe> createUniverses(Algorithm algorithm);
}
