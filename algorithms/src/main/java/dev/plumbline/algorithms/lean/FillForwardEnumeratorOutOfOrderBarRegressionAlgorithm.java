package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// Buys with the first minute after the clocks went forward.
///
/// Answers to LEAN's `FillForwardEnumeratorOutOfOrderBarRegressionAlgorithm`.
public class FillForwardEnumeratorOutOfOrderBarRegressionAlgorithm extends Algorithm {
  private static final LocalDateTime OPEN = LocalDateTime.of(2008, 3, 10, 9, 30);

  private Symbol bonds;

  @Override
  public void initialize() {
    setStartDate(2008, 3, 7);
    setEndDate(2008, 3, 10);
    bonds = addEquity("SHY", Resolution.MINUTE).symbol();
    setBenchmark(time -> 1);
  }

  @Override
  public void onData(Slice slice) {
    TradeBar bar = slice.bars().get(bonds);
    if (bar != null && bar.time().equals(OPEN)) {
      if (!portfolio().invested()) {
        setHoldings(bonds, 1);
      }
      Expect.equal(Decimal.of("84.09"), bar.closeExact(), "close of the first minute");
    }
  }
}
