package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HistoryDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;
import java.util.List;

/// Asks for the past in raw prices and in raw prices scaled to the present; they differ before the
/// last split or dividend, and not after it.
///
/// Answers to LEAN's `ScaledRawHistoryAlgorithm`.
public class ScaledRawHistoryAlgorithm extends Algorithm {
  private Symbol apple;
  private LocalDateTime lastEvent;

  @Override
  public void initialize() {
    setStartDate(2013, 1, 1);
    setEndDate(2014, 12, 31);
    setCash(100_000);
    setBenchmark(x -> 0);
    apple = addEquity("AAPL", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (slice.splits().containsKey(apple)) {
      lastEvent = slice.splits().get(apple).time();
    }
    if (slice.dividends().containsKey(apple)) {
      lastEvent = slice.dividends().get(apple).time();
    }
  }

  private List<Slice> past(DataNormalizationMode mode) {
    return history(
        List.of(apple),
        time().minusMonths(18),
        time(),
        HistoryDetails.DEFAULT.withDataNormalizationMode(mode));
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(lastEvent != null, "no split or dividend");
    List<Slice> raw = past(DataNormalizationMode.RAW);
    List<Slice> scaled = past(DataNormalizationMode.SCALED_RAW);
    Expect.that(!raw.isEmpty(), "no past");
    Expect.equal(raw.size(), scaled.size(), "slices");
    for (int i = 0; i < raw.size(); i++) {
      TradeBar rawBar = raw.get(i).bars().get(apple);
      TradeBar scaledBar = scaled.get(i).bars().get(apple);
      boolean before = rawBar.time().isBefore(lastEvent);
      boolean open = rawBar.openExact().compareTo(scaledBar.openExact()) != 0;
      boolean high = rawBar.highExact().compareTo(scaledBar.highExact()) != 0;
      boolean low = rawBar.lowExact().compareTo(scaledBar.lowExact()) != 0;
      boolean close = rawBar.closeExact().compareTo(scaledBar.closeExact()) != 0;
      Expect.that(
          before ? open && high && low && close : !(open || high || low || close),
          rawBar + " against " + scaledBar);
    }
  }
}
