package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.NullRiskManagementModel;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.PearsonCorrelationPairsTradingAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.selection.ScheduledUniverseSelectionModel;
import java.util.List;

/// Trades the pair of the most correlated shares of four.
///
/// Answers to LEAN's `PearsonCorrelationPairsTradingAlphaModelFrameworkAlgorithm`.
public class PearsonCorrelationPairsTradingAlphaModelFrameworkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    List<Symbol> symbols =
        List.of(equitySymbol("SPY"), equitySymbol("AIG"), equitySymbol("BAC"), equitySymbol("IBM"));
    setUniverseSelection(new ManualUniverseSelectionModel(symbols.subList(0, 2)));
    addUniverseSelection(
        new ScheduledUniverseSelectionModel(
            dateRules().everyDay(),
            timeRules().midnight(),
            time -> time.isBefore(endDate().atStartOfDay()) ? symbols : List.of()));
    setAlpha(new PearsonCorrelationPairsTradingAlphaModel(252, Resolution.DAILY));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    setRiskManagement(new NullRiskManagementModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(0, subscriptionManager().consolidatorCount(), "consolidators left");
  }
}
