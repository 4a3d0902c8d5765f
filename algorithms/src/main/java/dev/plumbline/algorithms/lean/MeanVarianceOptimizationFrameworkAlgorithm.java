package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.NullRiskManagementModel;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.strategies.alpha.HistoricalReturnsAlphaModel;
import dev.plumbline.strategies.portfolio.MeanVarianceOptimizationPortfolioConstructionModel;
import dev.plumbline.strategies.selection.CoarseFundamentalUniverseSelectionModel;
import java.util.Collection;
import java.util.List;

/// Holds four shares at the least variance for a return of two percent.
///
/// Answers to LEAN's `MeanVarianceOptimizationFrameworkAlgorithm`.
public class MeanVarianceOptimizationFrameworkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    settings().setRebalancePortfolioOnInsightChanges(false);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new CoarseFundamentalUniverseSelectionModel(this::select));
    setAlpha(new HistoricalReturnsAlphaModel());
    setPortfolioConstruction(new MeanVarianceOptimizationPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    setRiskManagement(new NullRiskManagementModel());
  }

  private Collection<Symbol> select(List<CoarseFundamental> coarse) {
    List<Symbol> symbols =
        List.of(equitySymbol("AIG"), equitySymbol("BAC"), equitySymbol("IBM"), equitySymbol("SPY"));
    return symbols.subList(0, time().getDayOfMonth() > 8 ? 3 : 4);
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      log(orderEvent.toString());
    }
  }
}
