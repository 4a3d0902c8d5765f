package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.universe.Universe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The universes of several models.
///
/// Source: LEAN, `Algorithm/Selection/CompositeUniverseSelectionModel.cs`.
public class CompositeUniverseSelectionModel implements UniverseSelectionModel {
  private final List<UniverseSelectionModel> models = new ArrayList<>();
  private boolean asked;

  /// A model of models, one at least.
  public CompositeUniverseSelectionModel(UniverseSelectionModel... models) {
    if (models.length == 0) {
      throw new IllegalArgumentException(
          "Must specify at least 1 universe selection model for the"
              + " CompositeUniverseSelectionModel");
    }
    this.models.addAll(List.of(models));
  }

  /// Adds a model.
  public final void addUniverseSelection(UniverseSelectionModel model) {
    models.add(model);
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    List<Universe> all = new ArrayList<>();
    Instant now = algorithm.utcTime();
    for (UniverseSelectionModel model : models) {
      Instant refresh = model.getNextRefreshTimeUtc();
      if (!asked || !now.isBefore(refresh) || refresh.equals(Instant.MAX)) {
        all.addAll(model.createUniverses(algorithm));
      }
    }
    asked = true;
    return all;
  }

  @Override
  public Instant getNextRefreshTimeUtc() {
    return models.stream()
        .map(UniverseSelectionModel::getNextRefreshTimeUtc)
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }
}
