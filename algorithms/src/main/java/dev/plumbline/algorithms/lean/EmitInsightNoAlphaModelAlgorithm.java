package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.util.List;

/// Emits an insight itself, which becomes an order at once, and orders against it.
///
/// Answers to LEAN's `EmitInsightNoAlphaModelAlgorithm`.
public class EmitInsightNoAlphaModelAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = equitySymbol("SPY");
    setUniverseSelection(new ManualUniverseSelectionModel(spy));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      return;
    }
    Expect.that(openOrder() == null, "an open order before the insight");
    emitInsights(Insight.price(spy, Resolution.DAILY, 10, InsightDirection.DOWN));
    expectSale();
    setHoldings(spy, 1);
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

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(portfolio().get(spy).isShort(), "not short at the end");
  }
}
