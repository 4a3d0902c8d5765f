package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Buys at the first adjusted quote tick whose price is near its bid, and sells at the first one
/// whose price is near its ask.
///
/// Answers to LEAN's `EquityTickQuoteAdjustedModeRegressionAlgorithm`.
public class EquityTickQuoteAdjustedModeRegressionAlgorithm extends Algorithm {
  private static final double NEAR = 0.05;

  private Equity ibm;
  private boolean bought;
  private boolean sold;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    ibm = addEquity("IBM", Resolution.TICK);
  }

  @Override
  public void onData(Slice slice) {
    List<Tick> ticks = slice.ticks().get(ibm.symbol());
    if (ticks == null || !ibm.hasData()) {
      return;
    }
    for (Tick tick : ticks) {
      if (!bought && tick.bidPrice() != 0 && tick.value() - tick.bidPrice() <= NEAR) {
        setHoldings(ibm.symbol(), 1);
        bought = true;
        return;
      }
      if (bought
          && !sold
          && tick.askPrice() != 0
          && Math.abs(tick.value() - tick.askPrice()) <= NEAR) {
        liquidate(ibm.symbol());
        sold = true;
        return;
      }
    }
  }
}
