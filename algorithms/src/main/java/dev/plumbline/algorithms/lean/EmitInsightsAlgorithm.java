package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPerSecurity;
import java.time.Duration;
import java.util.List;

/// Emits an insight itself, every other day, against those of its model.
///
/// Answers to LEAN's `EmitInsightsAlgorithm`.
public class EmitInsightsAlgorithm extends Algorithm {
  private Symbol spy;
  private boolean toggle;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = equitySymbol("SPY");
    setUniverseSelection(new ManualUniverseSelectionModel(spy));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setRiskManagement(new MaximumDrawdownPercentPerSecurity(0.01));
  }

  @Override
  public void onData(Slice slice) {
    toggle = !toggle;
    if (toggle) {
      return;
    }
    Expect.that(openOrder() == null, "an open order before the insight");
    emitInsights(Insight.price(spy, Resolution.DAILY, 1, InsightDirection.DOWN));
    expectSale();
  }

  private void expectSale() {
    Order order = openOrder();
    Expect.that(order != null, "no order for the insight emitted");
    Expect.equal(OrderDirection.SELL, order.direction(), "direction of " + order);
    Expect.equal(spy, order.symbol(), "security of " + order);
  }

  private Order openOrder() {
    List<Order> orders = transactions().getOpenOrders(spy);
    return orders.isEmpty() ? null : orders.getFirst();
  }
}
