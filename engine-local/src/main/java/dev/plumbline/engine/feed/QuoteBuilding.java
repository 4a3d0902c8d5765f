package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveTick;

/// A quote bar put together from quotes. It opens with the last quotes of the bar before; a side
/// without a price leaves that side as it is.
///
/// Source: LEAN, `Common/Data/Consolidators/TickQuoteBarConsolidator.cs`, which its live feed
/// aggregates with.
final class QuoteBuilding implements LiveBuilding {
  private static final int SIDES = 2;

  private final long[][] prices = new long[SIDES][];
  private final long[] sizes = new long[SIDES];
  private final long[] lastClose = new long[SIDES];
  private final long[] lastSize = new long[SIDES];
  private int priceScale = 4;
  private int sizeScale;
  private boolean begun;

  @Override
  public boolean isEmpty() {
    return !begun;
  }

  @Override
  public void take(LiveData data) {
    if (!(data instanceof LiveTick(_, _, _, TickColumns tick))) {
      return;
    }
    rescale(tick.scales[0], tick.scales[1]);
    for (int side = 0; side < SIDES; side++) {
      if (!begun) {
        add(side, lastClose[side], lastSize[side]);
      }
      add(
          side,
          LiveScales.raised(tick.quote[2 * side][0], priceScale - tick.scales[0]),
          LiveScales.raised(tick.quote[2 * side + 1][0], sizeScale - tick.scales[1]));
    }
    begun = true;
  }

  private void rescale(int prices10, int sizes10) {
    int more = Math.max(0, prices10 - priceScale);
    for (long[] side : prices) {
      if (side != null) {
        LiveScales.raise(side, more);
      }
    }
    LiveScales.raise(lastClose, more);
    priceScale += more;
    int moreSizes = Math.max(0, sizes10 - sizeScale);
    LiveScales.raise(sizes, moreSizes);
    LiveScales.raise(lastSize, moreSizes);
    sizeScale += moreSizes;
  }

  private void add(int side, long price, long size) {
    if (size > 0) {
      sizes[side] = size;
    }
    if (price == 0) {
      return;
    }
    long[] known = prices[side];
    if (known == null) {
      prices[side] = new long[] {price, price, price, price};
      return;
    }
    known[1] = Math.max(known[1], price);
    known[2] = Math.min(known[2], price);
    known[3] = price;
  }

  @Override
  public void finish(FeedPoint point) {
    point.address(
        new QuoteColumns(
            new long[1],
            columns(prices[0]),
            columns(prices[1]),
            new long[][] {{sizes[0]}, {sizes[1]}},
            1,
            new int[] {priceScale, sizeScale}),
        0);
    for (int side = 0; side < SIDES; side++) {
      lastClose[side] = prices[side] == null ? 0 : prices[side][3];
      lastSize[side] = sizes[side];
    }
    clear();
  }

  private static long[][] columns(long[] side) {
    long missing = QuoteColumns.MISSING;
    return side == null
        ? new long[][] {{missing}, {missing}, {missing}, {missing}}
        : new long[][] {{side[0]}, {side[1]}, {side[2]}, {side[3]}};
  }

  @Override
  public void clear() {
    begun = false;
    prices[0] = null;
    prices[1] = null;
    sizes[0] = 0;
    sizes[1] = 0;
  }
}
