package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveTick;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A bar of trades put together from shorter bars or from trades.
///
/// The last few of the shorter bars are kept apart, so that a correction takes the place of the bar
/// that it corrects.
final class TradeBuilding implements LiveBuilding {
  /// Corrections come half a minute after a bar.
  private static final int APART = 5;

  private final NavigableMap<Long, LiveBar> apart = new TreeMap<>();
  private long[] prices;
  private long volume;
  private int priceScale;
  private int volumeScale;

  @Override
  public boolean isEmpty() {
    return prices == null && apart.isEmpty();
  }

  @Override
  public void take(LiveData data) {
    switch (data) {
      case LiveBar bar -> {
        apart.put(bar.startUtcNs(), bar);
        if (apart.size() > APART) {
          add(apart.pollFirstEntry().getValue().bar());
        }
      }
      case LiveTick(_, _, _, TickColumns tick) -> {
        long price = tick.price[0];
        add(
            new long[] {price, price, price, price},
            tick.quantity[0],
            tick.scales[0],
            tick.scales[1]);
      }
    }
  }

  @Override
  public boolean correct(LiveBar bar) {
    if (prices != null && (apart.isEmpty() || bar.startUtcNs() < apart.firstKey())) {
      return false;
    }
    take(bar);
    return true;
  }

  private void add(TradeColumns bar) {
    add(
        new long[] {bar.open[0], bar.high[0], bar.low[0], bar.close[0]},
        bar.volume[0],
        bar.priceScale,
        bar.volumeScale);
  }

  private void add(long[] next, long shares, int nextPriceScale, int nextVolumeScale) {
    if (prices == null) {
      prices = next;
      volume = shares;
      priceScale = nextPriceScale;
      volumeScale = nextVolumeScale;
      return;
    }
    int scale = Math.max(priceScale, nextPriceScale);
    LiveScales.raise(prices, scale - priceScale);
    LiveScales.raise(next, scale - nextPriceScale);
    priceScale = scale;
    prices[1] = Math.max(prices[1], next[1]);
    prices[2] = Math.min(prices[2], next[2]);
    prices[3] = next[3];
    int shareScale = Math.max(volumeScale, nextVolumeScale);
    volume =
        Math.addExact(
            LiveScales.raised(volume, shareScale - volumeScale),
            LiveScales.raised(shares, shareScale - nextVolumeScale));
    volumeScale = shareScale;
  }

  @Override
  public void finish(FeedPoint point) {
    apart.values().forEach(bar -> add(bar.bar()));
    point.address(
        new TradeColumns(
            new long[1],
            new long[][] {{prices[0]}, {prices[1]}, {prices[2]}, {prices[3]}},
            new long[] {volume},
            1,
            priceScale,
            volumeScale),
        0);
    clear();
  }

  @Override
  public void clear() {
    apart.clear();
    prices = null;
  }
}
