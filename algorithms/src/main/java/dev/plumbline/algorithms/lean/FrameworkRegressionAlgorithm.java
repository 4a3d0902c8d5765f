package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.NullRiskManagementModel;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.selection.ScheduledUniverseSelectionModel;
import java.time.Duration;
import java.util.List;

/// Follows two securities from the beginning and two more every midnight but the last two, so that
/// models see securities come and go; what the cases of single models have in common.
///
/// Answers to LEAN's `BaseFrameworkRegressionAlgorithm`.
public abstract class FrameworkRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 6, 1);
    setEndDate(2014, 6, 30);
    universeSettings().setResolution(Resolution.HOUR);
    universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    List<Symbol> symbols =
        List.of(
            equitySymbol("AAPL"), equitySymbol("AIG"), equitySymbol("BAC"), equitySymbol("SPY"));
    setUniverseSelection(new ManualUniverseSelectionModel(symbols.subList(0, 2)));
    addUniverseSelection(
        new ScheduledUniverseSelectionModel(
            dateRules().everyDay(),
            timeRules().midnight(),
            time -> time.isBefore(endDate().atStartOfDay()) ? symbols : List.of()));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofDays(31), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    setRiskManagement(new NullRiskManagementModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    int active = insights().getInsights(insight -> insight.isActive(utcTime())).size();
    Expect.equal(0, active, "active insights");
  }
}
