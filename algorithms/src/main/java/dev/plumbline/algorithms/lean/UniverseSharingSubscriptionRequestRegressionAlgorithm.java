package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Follows an equity by hand that a rule selects too every third day, in the same way; buys, sells
/// and rests in turn.
///
/// Answers to LEAN's `UniverseSharingSubscriptionRequestRegressionAlgorithm`.
public class UniverseSharingSubscriptionRequestRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private int calls;
  private boolean rests;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 30);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.DAILY).symbol();
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(
        SecurityType.EQUITY,
        "SecondUniverse",
        Resolution.DAILY,
        Market.USA,
        universeSettings(),
        now -> now.getDayOfMonth() % 3 == 0 ? List.of("SPY") : List.of());
  }

  @Override
  public void onData(Slice slice) {
    Expect.equal(1, slice.count(), "data");
    debug(
        "%s. Data count %d. Data %s"
            .formatted(LeanText.of(slice.time()), slice.count(), slice.bars().get(spy)));
    calls++;
    if (rests) {
      rests = false;
    } else if (!portfolio().invested()) {
      setHoldings(spy, 1);
      debug("Purchased Stock");
    } else {
      setHoldings(spy, 0);
      debug("Sell Stock");
      rests = true;
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(22, calls, "days with data");
  }
}
