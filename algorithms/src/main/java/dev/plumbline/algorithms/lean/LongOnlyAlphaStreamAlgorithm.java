package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.portfolio.PortfolioBias;
import java.time.Duration;

/// Holds what it expects to rise, and does not sell short what it expects to fall.
///
/// Answers to LEAN's `LongOnlyAlphaStreamAlgorithm`.
public class LongOnlyAlphaStreamAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setBrokerageModel(BrokerageName.ALPHA_STREAMS);
    setCash(1_000_000);
    setPortfolioConstruction(
        new EqualWeightingPortfolioConstructionModel(Resolution.DAILY, PortfolioBias.LONG));
    setExecution(new ImmediateExecutionModel());
    setUniverseSelection(
        new ManualUniverseSelectionModel(equitySymbol("SPY"), equitySymbol("IBM")));
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      emitInsights(
          Insight.price(symbol("SPY"), Duration.ofDays(1), InsightDirection.UP),
          Insight.price(symbol("IBM"), Duration.ofDays(1), InsightDirection.DOWN));
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status().isFill()) {
      Expect.that(!portfolio().get(orderEvent.symbol()).isShort(), "short: " + orderEvent);
      debug("Purchased Stock: " + orderEvent);
    }
  }
}
