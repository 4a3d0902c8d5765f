package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;

/// Sets the holding of a share followed by the day after the close: one order for the next open.
///
/// Answers to LEAN's `SetHoldingsMarketOnOpenRegressionAlgorithm`.
public class SetHoldingsMarketOnOpenRegressionAlgorithm extends Algorithm {
  private Equity apple;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY");
    apple = addEquity("AAPL", Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested() && apple.hasData()) {
      setHoldings(apple.symbol(), 1);
      expectTickets(1);
    }
  }

  private void expectTickets(int number) {
    Expect.equal(number, transactions().getOpenOrderTickets(apple.symbol()).size(), "open tickets");
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    expectTickets(orderEvent.status() == OrderStatus.SUBMITTED ? 1 : 0);
    Expect.equal(1, orderEvent.orderId(), "order of " + orderEvent);
  }
}
