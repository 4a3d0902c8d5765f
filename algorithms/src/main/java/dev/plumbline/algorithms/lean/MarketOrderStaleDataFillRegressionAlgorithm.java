package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;

/// Orders a second after the open and is filled by the first bar of the day.
///
/// Answers to LEAN's `MarketOrderStaleDataFillRegressionAlgorithm`.
public class MarketOrderStaleDataFillRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    schedule().on(dateRules().everyDay(spy), timeRules().at(9, 30, 1), this::trade);
    schedule().on(dateRules().everyDay(spy), timeRules().at(12, 0, 0), this::trade);
  }

  private void trade() {
    if (securities().get(spy).hasData()) {
      marketOrder(spy, 1);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Security security = securities().get(orderEvent.symbol());
    BaseData last = security.getLastData();
    if (orderEvent.status() != OrderStatus.FILLED || last == null) {
      return;
    }
    long age = orderEvent.utcNs() - security.exchange().timeZone().toUtc(last.endTimeNs());
    Expect.that(age <= Nanos.MINUTE, "filled by data of " + last.endTimeNs() + ": " + orderEvent);
  }
}
