package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.time.LocalTime;

/// Buys once a day at a limit, outside the regular trading hours.
///
/// Answers to LEAN's `ExtendedMarketTradingRegressionAlgorithm`.
public class ExtendedMarketTradingRegressionAlgorithm extends Algorithm {
  private static final LocalTime OPEN = LocalTime.of(9, 30);
  private static final LocalTime CLOSE = LocalTime.of(16, 0);

  private Symbol spy;
  private LocalDate bought;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE, "usa", true, 0, true).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!time().toLocalDate().equals(bought) && !inRegularHours()) {
      limitOrder(spy, 10, slice.bars().get(spy).lowExact());
      bought = time().toLocalDate();
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Expect.that(!inRegularHours(), "an order event in regular hours: " + orderEvent);
  }

  private boolean inRegularHours() {
    LocalTime now = time().toLocalTime();
    return now.isAfter(OPEN) && now.isBefore(CLOSE);
  }
}
