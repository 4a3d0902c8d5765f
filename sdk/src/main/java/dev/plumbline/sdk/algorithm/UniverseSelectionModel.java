package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.universe.Universe;
import java.time.Instant;
import java.util.List;

/// Says which securities are followed.
///
/// Source: LEAN, `Algorithm/Selection/IUniverseSelectionModel.cs`.
@FunctionalInterface
public interface UniverseSelectionModel {
  /// The universes to follow from the end of `initialize()` on, and again whenever
  /// [#getNextRefreshTimeUtc()] has come; those that are not given again then end.
  List<Universe> createUniverses(Algorithm algorithm);

  /// From when on the universes are asked for again: never, unless overridden.
  default Instant getNextRefreshTimeUtc() {
    return Instant.MAX;
  }
}
