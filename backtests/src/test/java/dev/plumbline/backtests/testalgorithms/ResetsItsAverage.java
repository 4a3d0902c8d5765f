package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Resets its average after some days: what no run may do to an average that others read.
public class ResetsItsAverage extends Algorithm {
  private Symbol gala;
  private SimpleMovingAverage mean;
  private int days;

  /// One run.
  public ResetsItsAverage() {}

  @Override
  public void initialize() {
    setStartDate(2005, 1, 3);
    setEndDate(2005, 6, 30);
    gala = addEquity("GALA", Resolution.DAILY).symbol();
    setBenchmark(gala);
    mean = sma(gala, 5);
  }

  @Override
  public void onData(Slice slice) {
    days++;
    if (days == getParameter("day", 1000)) {
      mean.reset();
    }
    if (mean.isReady() && slice.hasBar(gala)) {
      setHoldings(gala, slice.close(gala) > mean.value() ? 0.9 : 0.1);
    }
  }
}
