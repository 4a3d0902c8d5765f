package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CustomUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/// Holds four shares at equal weights, brought back to them on Wednesdays.
///
/// Answers to LEAN's `PortfolioRebalanceOnDateRulesRegressionAlgorithm`.
public class PortfolioRebalanceOnDateRulesRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    settings().setMinimumOrderMarginPortfolioPercentage(0);
    setStartDate(2015, 1, 1);
    setEndDate(2017, 1, 1);
    settings().setRebalancePortfolioOnInsightChanges(false);
    settings().setRebalancePortfolioOnSecurityChanges(false);
    setUniverseSelection(
        new CustomUniverseSelectionModel(
            "CustomUniverseSelectionModel", time -> List.of("AAPL", "IBM", "FB", "SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(
        new EqualWeightingPortfolioConstructionModel(dateRules().every(DayOfWeek.WEDNESDAY)));
    setExecution(new ImmediateExecutionModel());
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.SUBMITTED) {
      debug(orderEvent.toString());
      DayOfWeek day = utcTime().atOffset(ZoneOffset.UTC).getDayOfWeek();
      Expect.equal(DayOfWeek.WEDNESDAY, day, "day of " + orderEvent);
    }
  }
}
