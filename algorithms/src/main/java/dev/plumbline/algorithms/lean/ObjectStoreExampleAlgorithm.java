package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.indicator.Identity;
import dev.plumbline.sdk.indicator.IndicatorDataPoint;
import dev.plumbline.sdk.indicator.IndicatorExtensions;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Feeds closes and two averages of them with a year of the past, taken from the object store if it
/// is there, else from history and then kept; holds the share, or sells it short, by their order.
///
/// Answers to LEAN's `ObjectStoreExampleAlgorithm`.
public class ObjectStoreExampleAlgorithm extends Algorithm {
  private static final String KEY = "spy_close";

  private final List<IndicatorDataPoint> closes = new ArrayList<>();
  private Symbol spy;
  private Identity close;
  private ExponentialMovingAverage fast;
  private ExponentialMovingAverage slow;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    close = identity(spy, Resolution.DAILY);
    fast = IndicatorExtensions.ema(close, 10);
    slow = IndicatorExtensions.ema(close, 50);
    close.onUpdated(sender -> closes.add(sender.current()));
    if (objectStore().containsKey(KEY)) {
      List<String> kept = objectStore().read(KEY).lines().toList();
      debug(KEY + " key exists in object store. Count: " + kept.size());
      for (String line : kept) {
        String[] cells = line.split(",", -1);
        close.update(Long.parseLong(cells[0]), Double.parseDouble(cells[1]));
      }
      return;
    }
    debug(KEY + " key does not exist in object store. Fetching history...");
    for (TradeBar bar : history(spy, Duration.ofDays(365), Resolution.DAILY)) {
      close.update(bar.endTimeNs(), bar.close());
    }
    List<String> lines = closes.stream().map(p -> p.timeNs() + "," + p.value()).toList();
    objectStore().save(KEY, String.join("\n", lines));
  }

  @Override
  public void onData(Slice slice) {
    if (fast.value() > close.value() && fast.value() > slow.value()) {
      setHoldings(spy, 1);
    } else if (fast.value() < close.value() && fast.value() < slow.value()) {
      setHoldings(spy, -1);
    } else if (portfolio().get(spy).isLong() && fast.value() < slow.value()
        || portfolio().get(spy).isShort() && fast.value() > slow.value()) {
      liquidate(spy);
    }
  }
}
