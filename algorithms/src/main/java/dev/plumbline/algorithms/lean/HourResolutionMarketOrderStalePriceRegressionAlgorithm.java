package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Orders between two hourly bars and is filled by the later one.
///
/// Answers to LEAN's `HourResolutionMarketOrderStalePriceRegressionAlgorithm`.
public class HourResolutionMarketOrderStalePriceRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private OrderTicket ticket;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    setCash(100_000);
    settings().setStalePriceTimeSpan(Duration.ofMinutes(1));
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    schedule().on(dateRules().on(2013, 10, 8), timeRules().at(10, 55), this::trade);
  }

  private void trade() {
    Expect.that(securities().get(spy).hasData(), "no data at " + time());
    ticket = marketOrder(spy, 10, OrderDetails.NONE.withAsynchronous(true));
    Expect.equal(OrderType.MARKET, ticket.orderType(), "kind of the order");
    Expect.that(!ticket.status().isFill(), "filled by the bar before: " + ticket);
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.FILLED) {
      return;
    }
    Security security = securities().get(spy);
    long eleven = Nanos.of(2013, 10, 8, 11, 0);
    Expect.equal(
        eleven, security.exchange().timeZone().toLocal(orderEvent.utcNs()), "time of the fill");
    BaseData bar = security.getLastData();
    Expect.that(bar != null && !bar.isFillForward(), "filled by a bar that was not traded");
    Expect.equal(eleven, bar.endTimeNs(), "end of the bar");
    Expect.equal(security.closeExact(), orderEvent.fillPriceExact(), "price of the fill");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(ticket != null, "the event did not fire");
    Expect.equal(OrderStatus.FILLED, ticket.status(), "status of the order");
  }
}
