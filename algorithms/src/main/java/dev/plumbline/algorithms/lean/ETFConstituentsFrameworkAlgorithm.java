package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.selection.ETFConstituentsUniverseSelectionModel;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Holds the eight weightiest constituents of a fund in equal parts.
///
/// Answers to LEAN's `ETFConstituentsFrameworkAlgorithm`.
public class ETFConstituentsFrameworkAlgorithm extends Algorithm {
  private static final Comparator<ETFConstituentUniverse> BY_WEIGHT =
      Comparator.comparing(
          ETFConstituentUniverse::weightExact,
          Comparator.nullsFirst(Comparator.<Decimal>naturalOrder()));

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2020, 12, 7);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverseSelection(
        new ETFConstituentsUniverseSelectionModel(
            equitySymbol("SPY"), universeSettings(), this::select));
    addAlpha(new ConstantAlphaModel(InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1)));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
  }

  /// The eight weightiest.
  final Collection<Symbol> select(List<ETFConstituentUniverse> constituents) {
    return constituents.stream()
        .sorted(BY_WEIGHT.reversed())
        .limit(8)
        .map(ETFConstituentUniverse::symbol)
        .toList();
  }
}
