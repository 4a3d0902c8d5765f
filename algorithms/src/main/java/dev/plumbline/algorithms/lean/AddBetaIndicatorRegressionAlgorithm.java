package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.Beta;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Watches the beta of two shares, ready from the start, and cancels what is open when a limit
/// order is filled while the beta is near one.
///
/// Answers to LEAN's `AddBetaIndicatorRegressionAlgorithm`.
public class AddBetaIndicatorRegressionAlgorithm extends Algorithm {
  private static final Decimal TENTH = Decimal.of("0.1");

  private Symbol ibm;
  private Beta beta;
  private SimpleMovingAverage average;
  private double lastAverage;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 15);
    setCash(10_000);
    ibm = addEquity("IBM").symbol();
    Symbol spy = addEquity("SPY").symbol();
    setEnableAutomaticIndicatorWarmUp(true);
    beta = b(ibm, spy, 3, Resolution.DAILY);
    average = sma(spy, 3, Resolution.DAILY);
    Expect.that(beta.isReady(), "beta is not ready");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      Decimal price = slice.bars().get(ibm).closeExact();
      buy(ibm, 10);
      limitOrder(ibm, 10, price.multiply(TENTH));
      stopMarketOrder(ibm, 10, price.divide(TENTH));
    }
    Expect.that(beta.value() >= 0 && beta.value() <= 2.8, "beta is " + beta.value());
    log("Beta between IBM and SPY is: " + beta.current().value());
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Order order = transactions().getOrderById(orderEvent.orderId());
    boolean rising = lastAverage < average.value();
    lastAverage = average.value();
    boolean filledLimit = order.status() == OrderStatus.FILLED && order.type() == OrderType.LIMIT;
    if (filledLimit && Math.abs(beta.value() - 1) < 0.2 && rising) {
      transactions().cancelOpenOrders(order.symbol());
    }
    if (order.status() == OrderStatus.CANCELED) {
      log(orderEvent.toString());
    }
  }
}
