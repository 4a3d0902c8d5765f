package dev.plumbline.alpaca.market;

import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.time.MarketTimeZone;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Ticks of one stock, of one kind, as they are added: the newest first. A million of them take
/// some sixty megabytes.
final class TickRows {
  private static final MarketTimeZone ZONE = MarketTimeZone.NEW_YORK;
  private static final int FIRST = 1024;
  private static final int[] PRICES_OF_TRADES = {0};
  private static final int[] PRICES_OF_QUOTES = {0, 2};

  private final boolean trades;
  private final Map<String, String> known = new HashMap<>();
  private long[] time = new long[FIRST];
  private final long[][] values;
  private final String[][] texts = new String[2][FIRST];
  private int size;
  private int decimals = 4;

  /// No ticks.
  ///
  /// @param trades whether they are trades, else quotes
  TickRows(boolean trades) {
    this.trades = trades;
    this.values = new long[trades ? 2 : 4][FIRST];
  }

  /// The time of the last one added, the wall clock of New York; 0 where there is none.
  long oldestNs() {
    return size == 0 ? 0 : time[size - 1];
  }

  /// Takes a tick that is not newer than the one before.
  void add(StockTick tick) {
    add(tick.tick(), 0, ZONE.toLocal(tick.utcNs()));
  }

  /// Adds ticks that were read before, none newer than those that are here already.
  ///
  /// @param ticks in order of time
  /// @param count how many of them, from the first
  void addAll(TickColumns ticks, int count) {
    for (int i = count - 1; i >= 0; i--) {
      add(ticks, i, ticks.timeNs[i]);
    }
  }

  private void add(TickColumns ticks, int row, long timeNs) {
    if (size == time.length) {
      grow();
    }
    raise(ticks.scales[0]);
    time[size] = timeNs;
    for (int c = 0; c < values.length; c++) {
      values[c][size] = column(ticks, c)[row];
    }
    for (int c : prices()) {
      values[c][size] = raised(values[c][size], decimals - ticks.scales[0]);
    }
    for (int c = 0; c < texts.length; c++) {
      texts[c][size] = known.computeIfAbsent(ticks.text[c][row], text -> text);
    }
    size++;
  }

  private long[] column(TickColumns ticks, int index) {
    if (!trades) {
      return ticks.quote[index];
    }
    return index == 0 ? ticks.price : ticks.quantity;
  }

  private int[] prices() {
    return trades ? PRICES_OF_TRADES : PRICES_OF_QUOTES;
  }

  private void grow() {
    int length = time.length * 2;
    time = Arrays.copyOf(time, length);
    for (int c = 0; c < values.length; c++) {
      values[c] = Arrays.copyOf(values[c], length);
    }
    for (int c = 0; c < texts.length; c++) {
      texts[c] = Arrays.copyOf(texts[c], length);
    }
  }

  private void raise(int toDecimals) {
    int more = toDecimals - decimals;
    if (more > 0) {
      for (int c : prices()) {
        for (int i = 0; i < size; i++) {
          values[c][i] = raised(values[c][i], more);
        }
      }
      decimals = toDecimals;
    }
  }

  /// A number in units that are so many places smaller.
  static long raised(long value, int places) {
    long result = value;
    for (int i = 0; i < places; i++) {
      result = Math.multiplyExact(result, 10L);
    }
    return result;
  }

  /// All of them in order of time.
  TickColumns columns() {
    long[][] sorted = new long[values.length][];
    for (int c = 0; c < values.length; c++) {
      sorted[c] = reversed(values[c]);
    }
    String[][] words = new String[texts.length][size];
    for (int c = 0; c < texts.length; c++) {
      for (int i = 0; i < size; i++) {
        words[c][i] = texts[c][size - 1 - i];
      }
    }
    return new TickColumns(
        reversed(time),
        trades ? sorted : new long[2][0],
        trades ? new long[4][0] : sorted,
        words,
        new boolean[size],
        new int[] {decimals, 0});
  }

  private long[] reversed(long[] column) {
    long[] result = new long[size];
    for (int i = 0; i < size; i++) {
      result[i] = column[size - 1 - i];
    }
    return result;
  }
}
