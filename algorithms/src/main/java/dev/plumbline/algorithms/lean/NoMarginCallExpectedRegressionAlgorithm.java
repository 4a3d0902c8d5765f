package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.margin.PatternDayTradingMarginModel;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Uses five times its capital while the market is open and goes back to two times before it
/// closes, so that no margin call comes.
///
/// Answers to LEAN's `NoMarginCallExpectedRegressionAlgorithm`.
public class NoMarginCallExpectedRegressionAlgorithm extends Algorithm {
  private int marginCalls;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    Equity equity = addEquity("SPY", Resolution.MINUTE);
    equity.setBuyingPowerModel(new PatternDayTradingMarginModel(Decimal.of(2), Decimal.of(5)));
    Symbol spy = equity.symbol();
    schedule()
        .on(
            dateRules().everyDay(spy),
            timeRules().beforeMarketClose(spy, 15),
            () -> setHoldings(spy, 2));
    schedule()
        .on(
            dateRules().everyDay(spy),
            timeRules().afterMarketOpen(spy, 1),
            () -> setHoldings(spy, 5));
  }

  @Override
  public void onMarginCall(List<SubmitOrderRequest> requests) {
    marginCalls++;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(0, marginCalls, "margin calls");
  }
}
