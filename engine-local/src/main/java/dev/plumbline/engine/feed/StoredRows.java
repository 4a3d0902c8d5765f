package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.PointValues;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// The rows of one stored piece, whatever they are made of.
final class StoredRows {
  private static final StoredRows NONE = new StoredRows(null, null, null);

  private final TradeColumns trades;
  private final QuoteColumns quotes;
  private final TickColumns ticks;
  private final CustomData[] customs;
  private final long[] times;
  private final int size;

  private StoredRows(TradeColumns trades, QuoteColumns quotes, TickColumns ticks) {
    this.trades = trades;
    this.quotes = quotes;
    this.ticks = ticks;
    this.customs = null;
    if (trades != null) {
      times = trades.timeNs;
      size = trades.size;
    } else if (quotes != null) {
      times = quotes.timeNs;
      size = quotes.size;
    } else {
      times = ticks == null ? new long[0] : ticks.timeNs;
      size = ticks == null ? 0 : ticks.size;
    }
  }

  private StoredRows(CustomData[] customs) {
    this.trades = null;
    this.quotes = null;
    this.ticks = null;
    this.customs = customs;
    size = customs.length;
    times = new long[size];
    for (int i = 0; i < size; i++) {
      times[i] = customs[i].timeNs();
    }
  }

  /// Rows of an author's type.
  static StoredRows of(CustomData[] customs) {
    return new StoredRows(customs);
  }

  static StoredRows open(MarketDataSource source, DataKey key) {
    if (key.resolution() == Resolution.TICK) {
      TickColumns ticks = source.ticks(key);
      return ticks == null ? NONE : new StoredRows(null, null, ticks);
    }
    if (key.tickType() == TickType.QUOTE) {
      QuoteColumns quotes = source.quotes(key);
      return quotes == null ? NONE : new StoredRows(null, quotes, null);
    }
    TradeColumns trades = source.trades(key);
    return trades == null ? NONE : new StoredRows(trades, null, null);
  }

  int size() {
    return size;
  }

  long time(int row) {
    return times[row];
  }

  /// The end of a row.
  long end(int row, long incrementNs) {
    return customs == null ? times[row] + incrementNs : customs[row].endTimeNs();
  }

  /// The first row that does not start before an instant.
  int firstAtOrAfter(long timeNs) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (times[middle] < timeNs) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// How many rows follow a row, each a step after the one before and none later than an instant.
  int contiguous(int row, long stepNs, long lastNs) {
    int next = row + 1;
    long expected = times[row] + stepNs;
    while (next < size && times[next] == expected && expected <= lastNs) {
      next++;
      expected += stepNs;
    }
    return next - row - 1;
  }

  void address(FeedPoint point, int row) {
    if (trades != null) {
      point.address(trades, row);
    } else if (quotes != null) {
      point.address(quotes, row);
    } else if (ticks != null) {
      point.address(ticks, row);
    } else {
      point.custom(customs[row]);
    }
  }

  /// The unadjusted value of a row: the close, the middle of the quotes' closes, or the tick's
  /// price.
  Decimal rawValue(int row) {
    if (trades != null) {
      return Decimal.ofUnscaled(trades.close[row], trades.priceScale);
    }
    if (quotes != null) {
      return PointValues.middle(quotes.bid[3][row], quotes.ask[3][row], quotes.priceScale);
    }
    return ticks == null ? customs[row].valueExact() : PointValues.tickValue(ticks, row);
  }
}
