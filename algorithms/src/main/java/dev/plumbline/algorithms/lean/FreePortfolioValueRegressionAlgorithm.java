package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.Duration;

/// Holds SPY for ten years and leaves a part of the portfolio free.
///
/// Answers to LEAN's `FreePortfolioValueRegressionAlgorithm`.
public class FreePortfolioValueRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2007, 10, 1);
    setEndDate(2018, 2, 1);
    setCash(1_000_000);
    universeSettings().setLeverage(1);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    Decimal total = portfolio().totalPortfolioValueExact();
    Decimal free = total.subtract(portfolio().totalPortfolioValueLessFreeBufferExact());
    Decimal expected = total.multiply(settings().freePortfolioValuePercentageExact());
    Expect.equal(expected, free, "value left free");
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    debug("OnOrderEvent: " + orderEvent);
  }
}
