package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Registers an indicator and a consolidator of a share that was not added, and trades another one
/// that was not added either; both are followed from then on.
///
/// Answers to LEAN's `RegisterIndicatorAndConsolidatorWithoutSubscriptionRegressionAlgorithm`.
public class RegisterIndicatorAndConsolidatorWithoutSubscriptionRegressionAlgorithm
    extends Algorithm {
  private Symbol spy;
  private Symbol aig;
  private SimpleMovingAverage average;
  private int bars;
  private OrderTicket ticket;
  private boolean filled;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = equitySymbol("SPY");
    aig = equitySymbol("AIG");
    setCash(100_000);
    average = new SimpleMovingAverage(10);
    registerIndicator(spy, average, Resolution.MINUTE);
    consolidate(spy, Duration.ofMinutes(30), bar -> bars++);
    Expect.that(securities().containsKey(spy), spy + " was not added");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      ticket = marketOrder(aig, 100);
      Expect.that(securities().containsKey(aig), aig + " was not added");
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    filled |= orderEvent.status() == OrderStatus.FILLED;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(average.isReady(), "the average has " + average.samples() + " values");
    Expect.that(bars > 0, "no bars");
    Expect.that(ticket != null && filled, "no order was filled");
    Expect.equal(OrderStatus.FILLED, ticket.status(), "status");
    Expect.that(portfolio().get(aig).invested(), "nothing of " + aig + " is held");
  }
}
