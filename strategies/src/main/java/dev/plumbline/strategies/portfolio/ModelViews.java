package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the models believe: one row a model.
///
/// @param p how much of each security is in the view, signed; columns in the order in which the
///   model speaks of them, those it does not speak of last, as in LEAN
/// @param q how much the view is to return
record ModelViews(double[][] p, double[] q) {

  /// The views, or null if there are none: no insights, one without a magnitude, one of none.
  static ModelViews of(List<Insight> insights) {
    if (insights.isEmpty() || insights.stream().anyMatch(i -> i.magnitude() == null)) {
      return null;
    }
    Set<Symbol> symbols = new LinkedHashSet<>();
    Map<String, List<Insight>> byModel = new LinkedHashMap<>();
    for (Insight insight : insights) {
      symbols.add(insight.symbol());
      byModel.computeIfAbsent(insight.sourceModel(), m -> new ArrayList<>()).add(insight);
    }
    List<double[]> rows = new ArrayList<>();
    double[] strengths = new double[byModel.size()];
    for (List<Insight> view : byModel.values()) {
      double strength = Math.max(sum(view, InsightDirection.UP), sum(view, InsightDirection.DOWN));
      if (strength == 0) {
        return null;
      }
      strengths[rows.size()] = strength;
      rows.add(row(view, symbols, strength));
    }
    return new ModelViews(rows.toArray(double[][]::new), strengths);
  }

  private static double sum(List<Insight> view, InsightDirection direction) {
    double sum = 0;
    for (Insight insight : view) {
      if (insight.direction() == direction) {
        sum += Math.abs(insight.magnitude());
      }
    }
    return sum;
  }

  private static double[] row(List<Insight> view, Set<Symbol> symbols, double strength) {
    double[] row = new double[symbols.size()];
    for (int i = 0; i < view.size(); i++) {
      Insight insight = view.get(i);
      row[i] = insight.direction().sign() * Math.abs(insight.magnitude()) / strength;
    }
    return row;
  }
}
