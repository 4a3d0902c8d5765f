package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Sees closing prices as traded, over a split.
///
/// Answers to LEAN's `RawDataRegressionAlgorithm`.
public class RawDataRegressionAlgorithm extends Algorithm {
  private static final List<Double> CLOSES =
      List.of(1158.72, 1131.97, 1114.28, 1120.15, 1114.51, 1134.89, 1135.1, 571.50, 545.25, 540.63);

  private Symbol google;
  private int days;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 25);
    setEndDate(2014, 4, 7);
    setCash(100_000);
    universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    google = addEquity("GOOGL", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(google, 1);
    }
    if (slice.hasBar(google)) {
      Expect.equal(CLOSES.get(days++), slice.close(google), "close of " + time());
    }
  }
}
