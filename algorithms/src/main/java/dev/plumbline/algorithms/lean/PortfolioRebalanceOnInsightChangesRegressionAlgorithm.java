package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CustomUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds four shares at equal weights, brought back to them every thirty days and when securities
/// come or go, but not when insights change.
///
/// Answers to LEAN's `PortfolioRebalanceOnInsightChangesRegressionAlgorithm`.
public class PortfolioRebalanceOnInsightChangesRegressionAlgorithm extends Algorithm {
  private final Map<Symbol, Instant> submitted = new HashMap<>();

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2015, 1, 1);
    setEndDate(2017, 1, 1);
    settings().setRebalancePortfolioOnInsightChanges(false);
    setUniverseSelection(
        new CustomUniverseSelectionModel(
            "CustomUniverseSelectionModel", time -> List.of("FB", "SPY", "AAPL", "IBM")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Duration.ofDays(30)));
    setExecution(new ImmediateExecutionModel());
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.SUBMITTED) {
      return;
    }
    Instant last = submitted.put(orderEvent.symbol(), utcTime());
    Expect.that(
        last == null || Duration.between(last, utcTime()).toDays() >= 30,
        "an order sooner than 30 days after " + last + ": " + orderEvent);
    debug(orderEvent.toString());
  }
}
