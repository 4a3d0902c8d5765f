package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Never runs out of margin in three years without leverage.
///
/// Answers to LEAN's `MarginRemainingRegressionAlgorithm`.
public class MarginRemainingRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Equity apple;

  @Override
  public void initialize() {
    setStartDate(2007, 1, 1);
    setEndDate(2010, 1, 1);
    spy = addEquity("SPY", Resolution.DAILY, "usa", true, 1).symbol();
    apple = addEquity("AAPL", Resolution.DAILY, "usa", true, 1);
    schedule().on(dateRules().everyDay(), timeRules().noon(), this::plotCash);
  }

  private void plotCash() {
    plot("Info", "Portfolio.MarginRemaining", portfolio().marginRemainingExact());
    plot("Info", "Portfolio.Cash", portfolio().cashExact());
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 0.7);
    }
    Expect.that(portfolio().marginRemaining() > 0, "no margin is left at " + time());
    if (time().getYear() == 2009 && !apple.invested()) {
      setHoldings(apple.symbol(), 0.3);
    }
  }
}
