package dev.plumbline.alpaca.market;

import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.Arrays;
import java.util.List;

/// Bars of the past put together from ticks, by the rules by which a live run puts together those
/// of the present.
///
/// A tick at the end of a bar belongs to the next one; there is no bar where there is no tick. A
/// quote bar opens with the last quotes of the bar before, if the piece has one, and a side without
/// a price leaves that side as it is.
final class TickBars {
  private static final int SIDES = 2;

  private final long lengthNs;
  private final long endNs;

  /// Bars of a length.
  ///
  /// @param endNs bars that end later are left out, as they are not over
  TickBars(long lengthNs, long endNs) {
    this.lengthNs = lengthNs;
    this.endNs = endNs;
  }

  private long start(long timeNs) {
    return Nanos.roundDown(timeNs, lengthNs);
  }

  private int bars(TickColumns ticks) {
    int count = 0;
    long last = Nanos.MIN;
    for (int i = 0; i < ticks.size; i++) {
      long start = start(ticks.timeNs[i]);
      count += start == last || start + lengthNs > endNs ? 0 : 1;
      last = start;
    }
    return count;
  }

  /// Bars of trades.
  TradeColumns trades(TickColumns ticks) {
    int bars = bars(ticks);
    long[] time = new long[bars];
    long[][] prices = new long[4][bars];
    long[] volume = new long[bars];
    int at = -1;
    for (int i = 0; i < ticks.size; i++) {
      long start = start(ticks.timeNs[i]);
      if (start + lengthNs > endNs) {
        break;
      }
      long price = ticks.price[i];
      if (at < 0 || time[at] != start) {
        at++;
        time[at] = start;
        for (long[] column : prices) {
          column[at] = price;
        }
      }
      prices[1][at] = Math.max(prices[1][at], price);
      prices[2][at] = Math.min(prices[2][at], price);
      prices[3][at] = price;
      volume[at] = Math.addExact(volume[at], ticks.quantity[i]);
    }
    return new TradeColumns(time, prices, volume, bars, ticks.scales[0], ticks.scales[1]);
  }

  /// Bars of quotes.
  QuoteColumns quotes(TickColumns ticks) {
    int bars = bars(ticks);
    long[] time = new long[bars];
    long[][][] prices = empty(bars);
    long[][] sizes = new long[SIDES][bars];
    int at = -1;
    for (int i = 0; i < ticks.size; i++) {
      long start = start(ticks.timeNs[i]);
      if (start + lengthNs > endNs) {
        break;
      }
      boolean opens = at < 0 || time[at] != start;
      at += opens ? 1 : 0;
      time[at] = start;
      for (int side = 0; side < SIDES; side++) {
        if (opens && at > 0 && prices[side][3][at - 1] != QuoteColumns.MISSING) {
          add(prices[side], at, prices[side][3][at - 1]);
          sizes[side][at] = sizes[side][at - 1];
        }
        long price = ticks.quote[2 * side][i];
        long size = ticks.quote[2 * side + 1][i];
        if (price != 0) {
          add(prices[side], at, price);
        }
        sizes[side][at] = size > 0 ? size : sizes[side][at];
      }
    }
    return new QuoteColumns(time, prices[0], prices[1], sizes, bars, ticks.scales);
  }

  /// Hours or the day of one regular session, put together from its minutes.
  ///
  /// @param hours when the market is open; a bar ends with its session
  /// @param nowNs bars that end later are left out
  static QuoteColumns session(
      QuoteColumns minutes, long lengthNs, SecurityExchangeHours hours, long nowNs) {
    int bars = 0;
    long[] time = new long[minutes.size];
    long[][][] prices = empty(minutes.size);
    long[][] sizes = new long[SIDES][minutes.size];
    for (int i = 0; i < minutes.size; i++) {
      long close = hours.openUntil(minutes.timeNs[i], false);
      long start = Nanos.roundDown(minutes.timeNs[i], lengthNs);
      if (close == minutes.timeNs[i] || Math.min(start + lengthNs, close) > nowNs) {
        continue;
      }
      bars += bars == 0 || time[bars - 1] != start ? 1 : 0;
      int at = bars - 1;
      time[at] = start;
      addSide(prices[0], at, minutes.bid, i);
      addSide(prices[1], at, minutes.ask, i);
      sizes[0][at] = minutes.bidSize[i] > 0 ? minutes.bidSize[i] : sizes[0][at];
      sizes[1][at] = minutes.askSize[i] > 0 ? minutes.askSize[i] : sizes[1][at];
    }
    return new QuoteColumns(
        time, prices[0], prices[1], sizes, bars, new int[] {minutes.priceScale, minutes.sizeScale});
  }

  private static void addSide(long[][] side, int at, long[][] minute, int row) {
    if (minute[0][row] != QuoteColumns.MISSING) {
      for (long[] column : minute) {
        add(side, at, column[row]);
      }
    }
  }

  private static long[][][] empty(int size) {
    long[][][] prices = new long[SIDES][4][size];
    for (long[][] side : prices) {
      for (long[] column : side) {
        Arrays.fill(column, QuoteColumns.MISSING);
      }
    }
    return prices;
  }

  /// Pieces one after the other.
  static QuoteColumns joined(List<QuoteColumns> pieces) {
    int size = pieces.stream().mapToInt(p -> p.size).sum();
    int decimals = pieces.stream().mapToInt(p -> p.priceScale).max().orElse(4);
    long[] time = new long[size];
    long[][][] prices = empty(size);
    long[][] sizes = new long[SIDES][size];
    int at = 0;
    for (QuoteColumns piece : pieces) {
      System.arraycopy(piece.timeNs, 0, time, at, piece.size);
      System.arraycopy(piece.bidSize, 0, sizes[0], at, piece.size);
      System.arraycopy(piece.askSize, 0, sizes[1], at, piece.size);
      long unit = TickRows.raised(1, decimals - piece.priceScale);
      for (int c = 0; c < 4; c++) {
        copy(piece.bid[c], prices[0][c], at, piece.size, unit);
        copy(piece.ask[c], prices[1][c], at, piece.size, unit);
      }
      at += piece.size;
    }
    return new QuoteColumns(time, prices[0], prices[1], sizes, size, new int[] {decimals, 0});
  }

  private static void copy(long[] from, long[] to, int at, int size, long unit) {
    for (int i = 0; i < size; i++) {
      to[at + i] =
          from[i] == QuoteColumns.MISSING
              ? QuoteColumns.MISSING
              : Math.multiplyExact(from[i], unit);
    }
  }

  private static void add(long[][] side, int at, long price) {
    boolean first = side[0][at] == QuoteColumns.MISSING;
    side[0][at] = first ? price : side[0][at];
    side[1][at] = first ? price : Math.max(side[1][at], price);
    side[2][at] = first ? price : Math.min(side[2][at], price);
    side[3][at] = price;
  }
}
