package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The number of securities at a new high minus the number at a new low, against the period before;
/// with the ratio of both.
///
/// Securities are added first; a value comes once each of them has a bar of the current period and
/// a whole period before.
public class NewHighsNewLows extends CrossSectionIndicator {
  private final int period;
  private final Map<Symbol, TrackedAsset> assets = new LinkedHashMap<>();
  private TrackedAsset[] all = {};
  private final List<BaseDataBar> newHighs = new ArrayList<>();
  private final List<BaseDataBar> newLows = new ArrayList<>();
  private final Output difference;
  private final Output ratio;
  private boolean begun;
  private long currentPeriodNs;

  /// A comparison without securities.
  public NewHighsNewLows(String name, int period) {
    this(name, period, false);
  }

  @SuppressWarnings("this-escape")
  NewHighsNewLows(String name, int period, boolean tradeBarsOnly) {
    super(name, tradeBarsOnly);
    this.period = period;
    difference = new Output(name + "_Difference", this::isReady);
    ratio = new Output(name + "_Ratio", this::isReady);
  }

  /// Takes a security in.
  public void add(Symbol asset) {
    assets.computeIfAbsent(asset, symbol -> new TrackedAsset(period));
    all = assets.values().toArray(new TrackedAsset[0]);
  }

  /// Leaves a security out.
  public void remove(Symbol asset) {
    assets.remove(asset);
    all = assets.values().toArray(new TrackedAsset[0]);
  }

  /// New highs minus new lows.
  public Indicator difference() {
    return difference;
  }

  /// New highs divided by new lows, or the former if there are no new lows.
  public Indicator ratio() {
    return ratio;
  }

  /// The bars of the current period at a new high.
  protected final List<BaseDataBar> newHighs() {
    return newHighs;
  }

  /// The bars of the current period at a new low.
  protected final List<BaseDataBar> newLows() {
    return newLows;
  }

  @Override
  public boolean isReady() {
    for (TrackedAsset asset : all) {
      if (!asset.high.isReady() || !asset.low.isReady()) {
        return false;
      }
    }
    return all.length > 0;
  }

  @Override
  public int warmUpPeriod() {
    return period + 1;
  }

  @Override
  protected double compute(BaseDataBar bar) {
    take(bar);
    if (isAnyMissing() || !isReady()) {
      return Double.NaN;
    }
    newHighs.clear();
    newLows.clear();
    for (TrackedAsset asset : all) {
      if (asset.current.high() > asset.high.value()) {
        newHighs.add(asset.current);
      }
      if (asset.current.low() < asset.low.value()) {
        newLows.add(asset.current);
      }
    }
    double highs = newHighs.size();
    difference.update(bar.endTimeNs(), highs - newLows.size());
    ratio.update(bar.endTimeNs(), newLows.isEmpty() ? highs : highs / newLows.size());
    return difference.value();
  }

  private boolean isAnyMissing() {
    for (TrackedAsset asset : all) {
      if (asset.current == null) {
        return true;
      }
    }
    return false;
  }

  private void take(BaseDataBar bar) {
    TrackedAsset asset = assets.get(bar.symbol());
    if (begun && bar.endTimeNs() == currentPeriodNs) {
      if (asset != null) {
        asset.remember(currentPeriodNs, bar);
      }
      return;
    }
    if (begun && bar.timeNs() > currentPeriodNs) {
      for (TrackedAsset each : all) {
        each.remember(currentPeriodNs, each.current);
        each.current = null;
      }
      currentPeriodNs = bar.timeNs();
    }
    if (asset != null && (!begun || bar.timeNs() == currentPeriodNs)) {
      asset.current = bar;
      begun = true;
      currentPeriodNs = bar.timeNs();
    }
  }

  @Override
  public void reset() {
    assets.values().forEach(TrackedAsset::reset);
    newHighs.clear();
    newLows.clear();
    begun = false;
    difference.reset();
    ratio.reset();
    super.reset();
  }

  private static final class TrackedAsset {
    private final Maximum high;
    private final Minimum low;
    private BaseDataBar current;

    private TrackedAsset(int period) {
      high = new Maximum(period);
      low = new Minimum(period);
    }

    private void remember(long timeNs, BaseDataBar bar) {
      if (bar != null) {
        high.update(timeNs, bar.high());
        low.update(timeNs, bar.low());
      }
    }

    private void reset() {
      high.reset();
      low.reset();
      current = null;
    }
  }
}
