package dev.plumbline.lean.cache;

import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TradeColumns;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Columns as bytes and back.
///
/// A column is a start, a unit and the rows' distances from the start in units, as ints where they
/// fit: a minute's bar takes 24 bytes.
final class ColumnBytes {
  private static final int TRADES = 1;
  private static final int QUOTES = 2;
  private static final int HEAD = 5 * Integer.BYTES;
  private static final int COLUMN_HEAD = 2 * Long.BYTES + Integer.BYTES;
  private static final long[] UNITS = {60_000_000_000L, 1_000_000L, 100L};

  private ColumnBytes() {}

  /// The bytes of columns, or null if they are of a kind that is not kept.
  static byte[] of(Object columns) {
    if (columns instanceof TradeColumns t) {
      long[][] all = {t.timeNs, t.open, t.high, t.low, t.close, t.volume};
      return write(new int[] {TRADES, t.size, t.priceScale, t.volumeScale}, all);
    }
    if (columns instanceof QuoteColumns q) {
      long[][] all = {
        q.timeNs, q.bid[0], q.bid[1], q.bid[2], q.bid[3], q.ask[0], q.ask[1], q.ask[2], q.ask[3],
        q.bidSize, q.askSize
      };
      return write(new int[] {QUOTES, q.size, q.priceScale, q.sizeScale}, all);
    }
    return null;
  }

  /// The columns that bytes hold.
  static Object read(ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    int kind = bytes.getInt();
    int size = bytes.getInt();
    int priceScale = bytes.getInt();
    int sizeScale = bytes.getInt();
    long[][] all = new long[bytes.getInt()][];
    int[] scratch = new int[size];
    for (int i = 0; i < all.length; i++) {
      all[i] = readColumn(bytes, size, scratch);
    }
    if (kind == TRADES) {
      long[][] prices = {all[1], all[2], all[3], all[4]};
      return new TradeColumns(all[0], prices, all[5], size, priceScale, sizeScale);
    }
    long[][] bid = {all[1], all[2], all[3], all[4]};
    long[][] ask = {all[5], all[6], all[7], all[8]};
    long[][] sizes = {all[9], all[10]};
    return new QuoteColumns(all[0], bid, ask, sizes, size, new int[] {priceScale, sizeScale});
  }

  private static byte[] write(int[] head, long[][] columns) {
    int size = head[1];
    byte[] whole = new byte[HEAD + columns.length * (COLUMN_HEAD + size * Long.BYTES)];
    ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    for (int number : head) {
      bytes.putInt(number);
    }
    bytes.putInt(columns.length);
    for (long[] column : columns) {
      writeColumn(bytes, column, size);
    }
    return java.util.Arrays.copyOf(whole, bytes.position());
  }

  private static void writeColumn(ByteBuffer bytes, long[] column, int size) {
    long least = size == 0 ? 0 : column[0];
    long most = least;
    for (int i = 1; i < size; i++) {
      least = Math.min(least, column[i]);
      most = Math.max(most, column[i]);
    }
    long range = most - least;
    long unit = range < 0 ? 0 : unit(column, size, least, range);
    bytes.putLong(least).putLong(unit).putInt(unit == 0 ? Long.BYTES : Integer.BYTES);
    for (int i = 0; i < size; i++) {
      if (unit == 0) {
        bytes.putLong(column[i]);
      } else {
        bytes.putInt((int) ((column[i] - least) / unit));
      }
    }
  }

  /// The unit in which the distances fit an int, or 0.
  private static long unit(long[] column, int size, long least, long range) {
    if (range <= Integer.MAX_VALUE) {
      return 1;
    }
    for (long unit : UNITS) {
      if (range / unit <= Integer.MAX_VALUE && areMultiples(column, size, least, unit)) {
        return unit;
      }
    }
    return 0;
  }

  private static boolean areMultiples(long[] column, int size, long least, long unit) {
    for (int i = 0; i < size; i++) {
      if ((column[i] - least) % unit != 0) {
        return false;
      }
    }
    return true;
  }

  private static long[] readColumn(ByteBuffer bytes, int size, int[] scratch) {
    long least = bytes.getLong();
    long unit = bytes.getLong();
    int width = bytes.getInt();
    long[] column = new long[size];
    int next = bytes.position() + size * width;
    if (width == Long.BYTES) {
      bytes.asLongBuffer().get(column);
    } else {
      bytes.asIntBuffer().get(scratch, 0, size);
      for (int i = 0; i < size; i++) {
        column[i] = least + scratch[i] * unit;
      }
    }
    bytes.position(next);
    return column;
  }
}
