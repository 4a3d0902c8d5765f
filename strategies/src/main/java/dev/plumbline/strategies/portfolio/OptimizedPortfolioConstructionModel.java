package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioConstructionModel;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.SlotMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What the models that optimise over the returns of the past have in common.
abstract sealed class OptimizedPortfolioConstructionModel extends PortfolioConstructionModel
    permits BlackLittermanOptimizationPortfolioConstructionModel,
        MeanVarianceOptimizationPortfolioConstructionModel,
        RiskParityPortfolioConstructionModel {
  private final SlotMap<Symbol, ReturnsSymbolData> data = new SlotMap<>();
  private final ReturnsWindow window;

  OptimizedPortfolioConstructionModel(Rebalancing rebalancing, ReturnsWindow window) {
    super(rebalancing);
    this.window = window;
  }

  final SlotMap<Symbol, ReturnsSymbolData> data() {
    return data;
  }

  final ReturnsWindow window() {
    return window;
  }

  final double[][] returns(List<Symbol> symbols) {
    return ReturnsSymbolData.matrix(data, symbols);
  }

  static List<Symbol> symbols(List<Insight> insights) {
    return insights.stream().map(Insight::symbol).distinct().toList();
  }

  /// Weights by the first insight of each security; none if there are no weights.
  static Map<Insight, Double> byInsight(
      List<Insight> insights, List<Symbol> symbols, double[] weights, PortfolioBias bias) {
    Map<Insight, Double> percents = new LinkedHashMap<>();
    if (weights.length == 0) {
      return percents;
    }
    Map<Symbol, Double> bySymbol = new LinkedHashMap<>();
    for (int i = 0; i < symbols.size(); i++) {
      bySymbol.put(symbols.get(i), bias.limit(weights[i]));
    }
    for (Insight insight : insights) {
      Double weight = bySymbol.remove(insight.symbol());
      if (weight != null) {
        percents.put(insight, weight);
      }
    }
    return percents;
  }

  /// Forgets securities that went, and reads the past of those that came.
  final void follow(
      Algorithm algorithm, SecurityChanges changes, BiConsumer<ReturnsSymbolData, BaseData> feed) {
    for (Security added : changes.addedSecurities()) {
      if (!data.containsKey(added.symbol())) {
        data.put(added.symbol(), new ReturnsSymbolData(added.symbol(), window));
        onAdded(algorithm, added.symbol());
      }
    }
    if (changes.addedSecurities().isEmpty()) {
      return;
    }
    List<Symbol> symbols = changes.addedSecurities().stream().map(Security::symbol).toList();
    int bars = window.lookback() * window.period();
    for (Slice slice : algorithm.history(symbols, bars, window.resolution())) {
      for (BaseData bar : slice.bars().values()) {
        ReturnsSymbolData own = data.get(bar.symbol());
        if (own != null) {
          feed.accept(own, bar);
        }
      }
    }
  }

  /// A security was added to those whose returns are known.
  void onAdded(Algorithm algorithm, Symbol symbol) {}
}
