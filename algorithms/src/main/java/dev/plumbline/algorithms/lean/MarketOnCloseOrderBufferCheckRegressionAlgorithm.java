package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderResponseErrorCode;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;

/// Orders for the close until ten minutes before it, and is refused later.
///
/// Answers to LEAN's `MarketOnCloseOrderBufferCheckRegressionAlgorithm`.
public class MarketOnCloseOrderBufferCheckRegressionAlgorithm extends Algorithm {
  private static final Duration BUFFER = Duration.ofMinutes(10);

  private Symbol spy;
  private OrderTicket valid;
  private OrderTicket invalid;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    setTimeZone("Europe/London");
    spy = addEquity("SPY").symbol();
    settings().setMarketOnCloseSubmissionTimeBuffer(BUFFER);
  }

  @Override
  public void onData(Slice slice) {
    Security security = securities().get(spy);
    long close = security.exchange().hours().nextMarketClose(security.localTimeNs(), false);
    long latest = security.exchange().timeZone().toUtc(close) - Nanos.of(BUFFER);
    if (valid == null && utcNs() >= latest - 5 * Nanos.MINUTE && utcNs() <= latest) {
      valid = marketOnCloseOrder(spy, 1);
      Expect.that(valid.status() != OrderStatus.INVALID, "refused in time: " + valid);
    }
    if (invalid == null && utcNs() > latest) {
      invalid = marketOnCloseOrder(spy, 1);
      Expect.equal(OrderStatus.INVALID, invalid.status(), "status of the late order");
      Expect.equal(
          OrderResponseErrorCode.MARKET_ON_CLOSE_ORDER_TOO_LATE,
          invalid.submitRequest().response().errorCode(),
          "reason of the refusal");
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(valid != null && invalid != null, "an order was not placed");
    Expect.equal(OrderStatus.FILLED, valid.status(), "status of the order in time");
  }
}
