package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Orders for the close: in time, too late, and for the next day.
///
/// Answers to LEAN's `MarketOnCloseOrderBufferRegressionAlgorithm`.
public class MarketOnCloseOrderBufferRegressionAlgorithm extends Algorithm {
  private OrderTicket valid;
  private OrderTicket invalid;
  private OrderTicket afterHours;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    addEquity("SPY", Resolution.MINUTE);
    settings().setMarketOnCloseSubmissionTimeBuffer(Duration.ofMinutes(10));
    schedule()
        .on(
            dateRules().today(),
            timeRules().at(17, 0),
            () -> afterHours = marketOnCloseOrder("SPY", 2));
  }

  @Override
  public void onData(Slice slice) {
    if (isTime(15, 49) && valid == null) {
      valid = marketOnCloseOrder("SPY", 2);
    }
    if (isTime(15, 51) && invalid == null) {
      invalid = marketOnCloseOrder("SPY", 2);
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
  }
}
