package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Orders for the close: in time, too late, after hours for the next day, and at midnight.
///
/// Answers to LEAN's `MarketOnCloseOrderBufferExtendedMarketHoursRegressionAlgorithm`.
public class MarketOnCloseOrderBufferExtendedMarketHoursRegressionAlgorithm extends Algorithm {
  private OrderTicket valid;
  private OrderTicket invalid;
  private OrderTicket afterHours;
  private OrderTicket atMidnight;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    addEquity("SPY", Resolution.MINUTE, Market.USA, true, 0, true);
    settings().setMarketOnCloseSubmissionTimeBuffer(Duration.ofMinutes(10));
    schedule()
        .on(
            dateRules().tomorrow(),
            timeRules().midnight(),
            () -> atMidnight = marketOnCloseOrder("SPY", 2));
  }

  @Override
  public void onData(Slice slice) {
    if (isTime(15, 49) && valid == null) {
      valid = marketOnCloseOrder("SPY", 2);
    }
    if (isTime(15, 51) && invalid == null) {
      invalid = marketOnCloseOrder("SPY", 2);
    }
    if (isTime(16, 48) && afterHours == null) {
      afterHours = marketOnCloseOrder("SPY", 2);
    }
  }

  private boolean isTime(int hour, int minute) {
    return time().getHour() == hour && time().getMinute() == minute;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(OrderStatus.FILLED, valid.status(), "status of the order in time");
    Expect.equal(OrderStatus.INVALID, invalid.status(), "status of the late order");
    Expect.equal(OrderStatus.FILLED, afterHours.status(), "status of the order after hours");
    Expect.equal(OrderStatus.FILLED, atMidnight.status(), "status of the order at midnight");
  }
}
