package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.List;

/// Follows three shares whose prices are adjusted in three ways.
///
/// Answers to LEAN's `SetEquityDataNormalizationModeOnAddEquity`.
public class SetEquityDataNormalizationModeOnAddEquity extends Algorithm {
  private record Range(Equity equity, double low, double high) {}

  private final List<Range> ranges = new ArrayList<>();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    add("SPY", DataNormalizationMode.RAW, 167.28, 168.37);
    add("IBM", DataNormalizationMode.ADJUSTED, 135.864131052, 136.819606508);
    add("AIG", DataNormalizationMode.TOTAL_RETURN, 48.73, 49.10);
  }

  private void add(String ticker, DataNormalizationMode mode, double low, double high) {
    Equity equity =
        addEquity(
            ticker, SecurityDetails.resolution(Resolution.MINUTE).withDataNormalizationMode(mode));
    for (SubscriptionDataConfig config : equity.subscriptions()) {
      Expect.equal(mode, config.dataNormalizationMode(), "mode of " + ticker);
    }
    ranges.add(new Range(equity, low, high));
  }

  @Override
  public void onData(Slice slice) {
    for (Range range : ranges) {
      Equity equity = range.equity();
      boolean within = equity.price() >= range.low() && equity.price() <= range.high();
      Expect.that(!equity.hasData() || within, equity.price() + " is not in " + range);
    }
  }
}
