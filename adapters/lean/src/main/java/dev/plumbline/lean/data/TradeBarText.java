package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;

/// Reads trade bars: `time,open,high,low,close,volume`.
///
/// Lines of plain digits go a fast way, others a careful one. A line that is no bar, or not later
/// than the one before, is reported and skipped; LEAN too drops bars that do not go forward. One
/// object reads many texts and uses its columns again; not thread-safe.
final class TradeBarText {
  private static final int COLUMNS = 6;
  private static final int PRICES = 4;
  private static final String FORMAT = "6 columns: time,open,high,low,close,volume";

  private final LineNumbers line = new LineNumbers(COLUMNS);
  private long[] times = new long[1024];
  private final long[][] prices = new long[PRICES][1024];
  private long[] volumes = new long[1024];
  private int count;
  private int priceDecimals;
  private int volumeDecimals;
  private LineFaults faults;
  private LineTime time;

  /// The bars of a text.
  ///
  /// @param scale the decimals that prices of whole numbers have: 4 for equities, else 0
  TradeColumns read(ZipText text, LineTime lineTime, int scale, LineFaults lineFaults) {
    faults = lineFaults;
    time = lineTime;
    count = 0;
    priceDecimals = 0;
    volumeDecimals = 0;
    byte[] bytes = text.text();
    int end = text.end();
    int at = text.start();
    while (at < end) {
      int next = lineTime.isDated() ? dated(bytes, at) : plain(bytes, at);
      at = next > 0 ? next : careful(bytes, at);
    }
    long[][] columns = new long[PRICES][];
    for (int i = 0; i < PRICES; i++) {
      columns[i] = Arrays.copyOf(prices[i], count);
    }
    return new TradeColumns(
        Arrays.copyOf(times, count),
        columns,
        Arrays.copyOf(volumes, count),
        count,
        scale + priceDecimals,
        volumeDecimals);
  }

  /// A line that begins with milliseconds; 0 if it needs care.
  private int plain(byte[] bytes, int start) {
    long read = PlainDigits.read(bytes, start, ',');
    long milliseconds = PlainDigits.value(read);
    if (read == PlainDigits.OTHER || milliseconds >= Nanos.DAY / Nanos.MILLISECOND) {
      return 0;
    }
    return bar(
        bytes, PlainDigits.next(start, read), time.dayNs() + milliseconds * Nanos.MILLISECOND);
  }

  /// A line that begins with a date and time; 0 if it needs care.
  private int dated(byte[] bytes, int start) {
    int comma = start + "20131007 09:00".length();
    if (comma >= bytes.length || bytes[comma] != ',') {
      return 0;
    }
    long at = LineTime.dateAndTime(bytes, start);
    return at == Nanos.MIN ? 0 : bar(bytes, comma + 1, at);
  }

  private int bar(byte[] bytes, int start, long at) {
    if (priceDecimals + volumeDecimals > 0 || count > 0 && at <= times[count - 1]) {
      return 0;
    }
    long open = PlainDigits.read(bytes, start, ',');
    int next = PlainDigits.next(start, open);
    long high = open < 0 ? open : PlainDigits.read(bytes, next, ',');
    next = PlainDigits.next(next, high);
    long low = high < 0 ? high : PlainDigits.read(bytes, next, ',');
    next = PlainDigits.next(next, low);
    long close = low < 0 ? low : PlainDigits.read(bytes, next, ',');
    next = PlainDigits.next(next, close);
    long volume = close < 0 ? close : PlainDigits.read(bytes, next, '\n');
    if (volume < 0) {
      return 0;
    }
    int row = row();
    times[row] = at;
    prices[0][row] = PlainDigits.value(open);
    prices[1][row] = PlainDigits.value(high);
    prices[2][row] = PlainDigits.value(low);
    prices[3][row] = PlainDigits.value(close);
    volumes[row] = PlainDigits.value(volume);
    return PlainDigits.next(next, volume);
  }

  private int careful(byte[] bytes, int start) {
    int next = line.split(bytes, start, faults);
    if (line.count() != COLUMNS) {
      line.skip(DataFault.COLUMNS, FORMAT);
      return next;
    }
    long at = time.read(line);
    if (at == Nanos.MIN || !line.read(1, COLUMNS - 1, false)) {
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
    widenPrices(line.decimals(1, PRICES));
    widenVolumes(line.decimals(COLUMNS - 1));
    int row = row();
    times[row] = at;
    long least = 0;
    for (int i = 0; i < PRICES; i++) {
      prices[i][row] = line.scaled(i + 1, priceDecimals);
      least = Math.min(least, prices[i][row]);
    }
    volumes[row] = line.scaled(COLUMNS - 1, volumeDecimals);
    if (Math.min(least, volumes[row]) < 0) {
      count--;
      line.skip(DataFault.NUMBER, "at most 18 digits with " + priceDecimals + " decimals");
    }
  }

  /// Gives the prices so far the decimals of a finer one.
  private void widenPrices(int decimals) {
    if (decimals > priceDecimals) {
      for (long[] column : prices) {
        Widening.widen(column, count, decimals - priceDecimals);
      }
      priceDecimals = decimals;
    }
  }

  private void widenVolumes(int decimals) {
    if (decimals > volumeDecimals) {
      Widening.widen(volumes, count, decimals - volumeDecimals);
      volumeDecimals = decimals;
    }
  }

  private int row() {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
      volumes = Arrays.copyOf(volumes, 2 * count);
      for (int i = 0; i < PRICES; i++) {
        prices[i] = Arrays.copyOf(prices[i], 2 * count);
      }
    }
    return count++;
  }
}
