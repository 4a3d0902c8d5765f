package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Sends a market order late in the evening, bypassing the algorithm's checks: it must wait for the
/// market to open.
///
/// Answers to LEAN's `FillOutsideHoursMinuteResolutionAlgorithm`.
public class FillOutsideHoursMinuteResolutionAlgorithm extends Algorithm {
  private Equity spy;

  /// Resolution of the subscription.
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    setCash(100_000);
    spy = addEquity("SPY", resolution());
    schedule().on(dateRules().today(), timeRules().at(23, 0), this::buyAtNight);
  }

  private void buyAtNight() {
    if (!portfolio().invested() && spy.hasData()) {
      OrderTerms terms = OrderTerms.of(spy.symbol(), Decimal.ONE, timeNs());
      OrderTicket ticket =
          submitOrderRequest(SubmitOrderRequest.of(OrderType.MARKET, terms).localTime().build());
      Expect.that(!ticket.status().isFill(), "filled while the market is closed: " + ticket);
    }
  }
}
