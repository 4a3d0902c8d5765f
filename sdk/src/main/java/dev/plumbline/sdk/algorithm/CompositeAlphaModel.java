package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.List;

/// What several models expect, one after the other.
///
/// Source: LEAN, `Algorithm/Alphas/CompositeAlphaModel.cs`.
public class CompositeAlphaModel implements AlphaModel {
  private final List<AlphaModel> models = new ArrayList<>();

  /// A model of models, one at least.
  public CompositeAlphaModel(AlphaModel... models) {
    if (models.length == 0) {
      throw new IllegalArgumentException(
          "Must specify at least 1 alpha model for the CompositeAlphaModel");
    }
    this.models.addAll(List.of(models));
  }

  /// Adds a model.
  public final void addAlpha(AlphaModel model) {
    models.add(model);
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> all = new ArrayList<>();
    for (AlphaModel model : models) {
      for (Insight insight : model.update(algorithm, slice)) {
        if (insight.sourceModel() == null || insight.sourceModel().isEmpty()) {
          insight.setSourceModel(model.name());
        }
        all.add(insight);
      }
    }
    return all;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    models.forEach(model -> model.onSecuritiesChanged(algorithm, changes));
  }
}
