package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/// Buys at limits that hold until cancelled, for a day, or until a date: of each kind one that
/// fills and one that does not.
///
/// Answers to LEAN's `TimeInForceAlgorithm`.
public class TimeInForceAlgorithm extends Algorithm {
  private final Map<Integer, OrderStatus> expected = new LinkedHashMap<>();
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (expected.isEmpty()) {
      defaultOrderProperties().setTimeInForce(TimeInForce.GOOD_TIL_CANCELED);
      buy(100, OrderStatus.SUBMITTED);
      buy(160, OrderStatus.FILLED);

      defaultOrderProperties().setTimeInForce(TimeInForce.DAY);
      buy(140, OrderStatus.CANCELED);
      buy(180, OrderStatus.FILLED);

      LocalDateTime thursday = LocalDateTime.of(2013, 10, 10, 0, 0);
      defaultOrderProperties().setTimeInForce(TimeInForce.goodTilDate(thursday));
      buy(100, OrderStatus.CANCELED);
      buy(160, OrderStatus.FILLED);
    }
  }

  private void buy(int limitPrice, OrderStatus atTheEnd) {
    expected.put(limitOrder(spy, 10, limitPrice).orderId(), atTheEnd);
  }

  @Override
  public void onEndOfAlgorithm() {
    expected.forEach((id, status) ->
        Expect.equal(status, transactions().getOrderById(id).status(), "order " + id));
  }
}
