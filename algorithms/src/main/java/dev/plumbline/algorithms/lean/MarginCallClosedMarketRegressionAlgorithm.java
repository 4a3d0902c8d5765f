package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.margin.PatternDayTradingMarginModel;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Buys for five times its capital, of which it may keep two overnight: a margin call comes when
/// the market is about to close.
///
/// Answers to LEAN's `MarginCallClosedMarketRegressionAlgorithm`.
public class MarginCallClosedMarketRegressionAlgorithm extends Algorithm {
  private static final int CLOSED_LEVERAGE = 2;
  private static final int OPEN_LEVERAGE = 5;

  private Equity spy;
  private int calls;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", Resolution.MINUTE);
    spy.setBuyingPowerModel(
        new PatternDayTradingMarginModel(Decimal.of(CLOSED_LEVERAGE), Decimal.of(OPEN_LEVERAGE)));
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy.symbol(), OPEN_LEVERAGE);
    }
  }

  @Override
  public void onMarginCall(List<SubmitOrderRequest> requests) {
    calls++;
    for (SubmitOrderRequest request : requests) {
      double held = spy.holdings().quantity();
      double expected = held * CLOSED_LEVERAGE / OPEN_LEVERAGE;
      double left = held + request.quantity();
      Expect.that(
          Math.abs(expected - left) <= held / 100, "left: " + left + ", expected " + expected);
      Expect.that(
          spy.exchange().exchangeOpen() && spy.exchange().closingSoon(),
          "a margin call at " + time());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(1, calls, "margin calls");
  }
}
