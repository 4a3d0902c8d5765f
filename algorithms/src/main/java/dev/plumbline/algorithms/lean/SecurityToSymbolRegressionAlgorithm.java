package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Buys SPY a minute after the open.
///
/// Answers to LEAN's `SecurityToSymbolRegressionAlgorithm`.
public class SecurityToSymbolRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    Symbol spy = addEquity("SPY", Resolution.MINUTE).symbol();
    schedule()
        .on(dateRules().everyDay(spy), timeRules().afterMarketOpen(spy, 1), () -> buyOnce(spy));
  }

  private void buyOnce(Symbol symbol) {
    if (!portfolio().invested()) {
      setHoldings(symbol, 1);
    }
  }
}
