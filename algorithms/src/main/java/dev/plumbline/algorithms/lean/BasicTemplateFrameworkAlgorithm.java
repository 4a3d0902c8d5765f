package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPerSecurity;
import java.time.Duration;

/// The framework at its simplest: one security, a constant expectation, equal weights, orders at
/// once, a limit for losses.
///
/// Answers to LEAN's `BasicTemplateFrameworkAlgorithm`.
public class BasicTemplateFrameworkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Resolution.DAILY));
    setExecution(new ImmediateExecutionModel());
    setRiskManagement(new MaximumDrawdownPercentPerSecurity(0.01));
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status().isFill()) {
      debug("Purchased Stock: " + orderEvent.symbol());
    }
  }
}
