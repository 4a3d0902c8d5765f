package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Orders a ticker that was never added, which is refused, and buys SPY.
///
/// Answers to LEAN's `StringToSymbolImplicitConversionRegressionAlgorithm`.
public class StringToSymbolImplicitConversionRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    addEquity("SPY", Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    Symbol unknown = Symbol.create("PEPE", SecurityType.EQUITY, "usa");
    Expect.equal(OrderStatus.INVALID, marketOrder(unknown, 1).status(), "order of PEPE");
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
    }
  }
}
