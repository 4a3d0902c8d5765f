package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;

/// Holds one share while another one, removed meanwhile, splits.
///
/// Answers to LEAN's `ProcessSplitSymbolsRegressionAlgorithm`.
public class ProcessSplitSymbolsRegressionAlgorithm extends Algorithm {
  private Symbol apple;
  private Symbol google;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 9);
    setCash(100_000);
    apple = addEquity("AAPL", Resolution.DAILY).symbol();
    google = addEquity("GOOG", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (slice.time().equals(LocalDateTime.of(2014, 6, 6, 0, 0))) {
      removeSecurity(apple);
    }
    if (!portfolio().invested()) {
      setHoldings(google, 1);
    }
  }
}
