package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Follows one equity by hand and one by a rule, and buys the latter.
///
/// Answers to LEAN's `CustomUniverseSelectionRegressionAlgorithm`.
public class CustomUniverseSelectionRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("AAPL", Resolution.DAILY);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(
        SecurityType.EQUITY,
        "SecondUniverse",
        Resolution.DAILY,
        Market.USA,
        universeSettings(),
        now -> List.of("SPY"));
  }

  @Override
  public void onData(Slice slice) {
    Expect.equal(2, slice.count(), "data");
    Expect.equal(2, activeSecurities().size(), "active securities");
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
      debug("Purchased Stock");
    }
  }
}
