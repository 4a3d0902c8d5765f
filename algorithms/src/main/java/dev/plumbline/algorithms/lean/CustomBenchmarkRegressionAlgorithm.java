package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;

/// Takes as benchmark a share under whose ticker there is custom data too; the share is meant.
///
/// Answers to LEAN's `CustomBenchmarkRegressionAlgorithm`.
public class CustomBenchmarkRegressionAlgorithm extends Algorithm {
  private Symbol apple;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    apple = addEquity("AAPL", Resolution.HOUR).symbol();
    addData(DummyCustomData.class, "AAPL");
    setBenchmark("AAPL");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(apple, 1);
      debug("Purchased Stock");
    }
  }

  private static final class DummyCustomData extends CustomData {
    DummyCustomData() {}

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return new SubscriptionDataSource("NonExistingFile", SubscriptionTransportMedium.LOCAL_FILE);
    }
  }
}
