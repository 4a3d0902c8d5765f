package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Orders for the close and is filled at the price of the closing auction.
///
/// Answers to LEAN's `MarketOnCloseOrderFillsOnCloseTradeWithTickResolutionAlgorithm`.
public class MarketOnCloseOrderFillsOnCloseTradeWithTickResolutionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    setCash(1_000_000);
    spy =
        addEquity(
                "SPY",
                SecurityDetails.resolution(Resolution.TICK)
                    .withExtendedMarketHours(true)
                    .withDataNormalizationMode(DataNormalizationMode.RAW))
            .symbol();
    schedule()
        .on(
            dateRules().everyDay(spy),
            timeRules().beforeMarketClose(spy, 20),
            () -> marketOnCloseOrder(spy, 1));
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.FILLED) {
      return;
    }
    debug(orderEvent.toString());
    Expect.equal("", orderEvent.message(), "message of " + orderEvent);
    Expect.equal("", transactions().getOrderById(orderEvent.orderId()).tag(), "note of the order");
    boolean first = time().toLocalDate().equals(startDate());
    Expect.equal(
        Decimal.of(first ? "167.42" : "165.48"),
        orderEvent.fillPriceExact(),
        "price of " + orderEvent);
  }

  @Override
  public void onEndOfAlgorithm() {
    List<Order> orders = transactions().getOrders();
    Expect.equal(2, orders.size(), "orders");
    Expect.that(
        orders.stream().allMatch(order -> order.status() == OrderStatus.FILLED),
        "not all orders are filled: " + orders);
  }
}
