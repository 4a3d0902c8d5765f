package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Buys a share after a reverse split, by the hour.
///
/// Answers to LEAN's `HourReverseSplitRegressionAlgorithm`.
public class HourReverseSplitRegressionAlgorithm extends Algorithm {
  private Symbol symbol;

  @Override
  public void initialize() {
    setStartDate(2013, 11, 7);
    setEndDate(2013, 11, 8);
    setCash(100_000);
    setBenchmark(time -> 0);
    symbol = addEquity("VXX.1", Resolution.HOUR).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (slice.hasBar(symbol) && !portfolio().invested() && time().toLocalDate().equals(endDate())) {
      buy(symbol, 1);
    }
  }
}
