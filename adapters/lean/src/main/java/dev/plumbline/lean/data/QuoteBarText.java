package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;

/// Reads quote bars: `time,bid open,high,low,close,size,ask open,high,low,close,size`.
///
/// A side whose four prices are empty or zero is missing, as in LEAN. Otherwise as [TradeBarText].
final class QuoteBarText {
  private static final int COLUMNS = 11;
  private static final int SIDES = 2;
  private static final int PRICES = 4;
  private static final int SIDE = PRICES + 1;
  private static final String FORMAT =
      "11 columns: time, then open,high,low,close,size of bid and ask";

  private final LineNumbers line = new LineNumbers(COLUMNS);
  private final long[] fields = new long[COLUMNS];
  private long[] times = new long[1024];
  private final long[][] columns = new long[SIDES * SIDE][1024];
  private int count;
  private int priceDecimals;
  private int sizeDecimals;
  private LineFaults faults;
  private LineTime time;

  /// The bars of a text.
  ///
  /// @param scale the decimals that prices of whole numbers have: 4 for equities, else 0
  QuoteColumns read(ZipText text, LineTime lineTime, int scale, LineFaults lineFaults) {
    faults = lineFaults;
    time = lineTime;
    count = 0;
    priceDecimals = 0;
    sizeDecimals = 0;
    byte[] bytes = text.text();
    int end = text.end();
    int at = text.start();
    while (at < end) {
      int next = lineTime.isDated() ? 0 : plain(bytes, at);
      at = next > 0 ? next : careful(bytes, at);
    }
    return new QuoteColumns(
        Arrays.copyOf(times, count),
        side(0),
        side(SIDE),
        new long[][] {
          Arrays.copyOf(columns[PRICES], count), Arrays.copyOf(columns[SIDE + PRICES], count)
        },
        count,
        new int[] {scale + priceDecimals, sizeDecimals});
  }

  private long[][] side(int first) {
    long[][] side = new long[PRICES][];
    for (int i = 0; i < PRICES; i++) {
      side[i] = Arrays.copyOf(columns[first + i], count);
    }
    return side;
  }

  /// A line of plain digits that begins with milliseconds; 0 if it needs care.
  private int plain(byte[] bytes, int start) {
    long read = PlainDigits.read(bytes, start, ',');
    long milliseconds = PlainDigits.value(read);
    if (read < 0 || milliseconds >= Nanos.DAY / Nanos.MILLISECOND) {
      return 0;
    }
    long at = time.dayNs() + milliseconds * Nanos.MILLISECOND;
    if (priceDecimals + sizeDecimals > 0 || count > 0 && at <= times[count - 1]) {
      return 0;
    }
    int next = PlainDigits.next(start, read);
    for (int i = 1; i < COLUMNS; i++) {
      read = PlainDigits.readOrEmpty(bytes, next, i == COLUMNS - 1 ? '\n' : ',');
      if (read < 0) {
        return 0;
      }
      fields[i] = PlainDigits.value(read);
      next = PlainDigits.next(next, read);
    }
    store(at);
    return next;
  }

  private int careful(byte[] bytes, int start) {
    int next = line.split(bytes, start, faults);
    if (line.count() != COLUMNS) {
      line.skip(DataFault.COLUMNS, FORMAT);
      return next;
    }
    long at = time.read(line);
    if (at == Nanos.MIN || !line.read(1, COLUMNS - 1, true)) {
      return next;
    }
    if (count > 0 && at <= times[count - 1]) {
      line.skip(
          at == times[count - 1] ? DataFault.TIME_REPEATED : DataFault.TIME_BACKWARDS,
          0,
          "a time after " + Nanos.toText(times[count - 1]));
      return next;
    }
    add(at);
    return next;
  }

  private void add(long at) {
    widen();
    for (int i = 1; i < COLUMNS; i++) {
      fields[i] = line.scaled(i, i % SIDE == 0 ? sizeDecimals : priceDecimals);
      if (fields[i] < 0) {
        line.skip(DataFault.NUMBER, "at most 18 digits with " + priceDecimals + " decimals");
        return;
      }
    }
    store(at);
  }

  /// Gives the numbers so far the decimals of the line where that has more.
  private void widen() {
    int prices = Math.max(line.decimals(1, PRICES), line.decimals(SIDE + 1, SIDE + PRICES));
    int sizes = Math.max(line.decimals(SIDE), line.decimals(2 * SIDE));
    for (int i = 0; i < columns.length; i++) {
      boolean size = i % SIDE == PRICES;
      int more = size ? sizes - sizeDecimals : prices - priceDecimals;
      if (more > 0) {
        Widening.widen(columns[i], count, more);
      }
    }
    priceDecimals = Math.max(priceDecimals, prices);
    sizeDecimals = Math.max(sizeDecimals, sizes);
  }

  private void store(long at) {
    int row = row();
    times[row] = at;
    for (int side = 0; side < SIDES; side++) {
      int first = side * SIDE;
      boolean missing =
          (fields[first + 1] | fields[first + 2] | fields[first + 3] | fields[first + 4]) == 0;
      for (int i = 0; i < PRICES; i++) {
        columns[first + i][row] = missing ? QuoteColumns.MISSING : fields[first + i + 1];
      }
      columns[first + PRICES][row] = missing ? 0 : fields[first + SIDE];
    }
  }

  private int row() {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], 2 * count);
      }
    }
    return count++;
  }
}
