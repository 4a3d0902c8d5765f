package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;

/// Reads ticks of equities: `time,price,quantity[,exchange,condition,suspicious]` for trades,
/// `time,bid,bid size,ask,ask size[,exchange,condition,suspicious]` for quotes.
///
/// Ticks may share a time; one earlier than the tick before is reported and skipped. Otherwise as
/// [TradeBarText].
final class TickText {
  private static final int TRADE_NUMBERS = 3;
  private static final int QUOTE_NUMBERS = 5;
  private static final int TEXTS = 3;
  private static final String TRADE_FORMAT =
      "3 or 6 columns: time,price,quantity,exchange,condition,suspicious";
  private static final String QUOTE_FORMAT =
      "5 or 8 columns: time,bid,bid size,ask,ask size,exchange,condition,suspicious";

  private final LineNumbers line = new LineNumbers(QUOTE_NUMBERS + TEXTS);
  private final TextPool pool = new TextPool();
  private long[] times = new long[1024];
  private final long[][] numbers = new long[QUOTE_NUMBERS - 1][1024];
  private final String[][] texts = new String[2][1024];
  private boolean[] suspicious = new boolean[1024];
  private int count;
  private int priceDecimals;
  private int sizeDecimals;
  private int width;
  private LineFaults faults;
  private LineTime time;

  /// The ticks of a text.
  ///
  /// @param quotes whether the ticks are quotes, else trades
  /// @param scale the decimals that prices of whole numbers have: 4 for equities, else 0
  TickColumns read(
      ZipText text, LineTime lineTime, boolean quotes, int scale, LineFaults lineFaults) {
    faults = lineFaults;
    time = lineTime;
    width = quotes ? QUOTE_NUMBERS : TRADE_NUMBERS;
    count = 0;
    priceDecimals = 0;
    sizeDecimals = 0;
    byte[] bytes = text.text();
    int end = text.end();
    int at = text.start();
    while (at < end) {
      int next = plain(bytes, at);
      at = next > 0 ? next : careful(bytes, at);
    }
    return columns(quotes, new int[] {scale + priceDecimals, sizeDecimals});
  }

  private TickColumns columns(boolean quotes, int[] scales) {
    long[][] own = new long[width - 1][];
    for (int i = 0; i < own.length; i++) {
      own[i] = Arrays.copyOf(numbers[i], count);
    }
    return new TickColumns(
        Arrays.copyOf(times, count),
        quotes ? new long[2][0] : own,
        quotes ? own : new long[QUOTE_NUMBERS - 1][0],
        new String[][] {Arrays.copyOf(texts[0], count), Arrays.copyOf(texts[1], count)},
        Arrays.copyOf(suspicious, count),
        scales);
  }

  /// A line of plain digits with all columns; 0 if it needs care.
  private int plain(byte[] bytes, int start) {
    long read = PlainDigits.read(bytes, start, ',');
    long milliseconds = PlainDigits.value(read);
    if (read < 0 || milliseconds >= Nanos.DAY / Nanos.MILLISECOND) {
      return 0;
    }
    long at = time.dayNs() + milliseconds * Nanos.MILLISECOND;
    if (priceDecimals + sizeDecimals > 0 || count > 0 && at < times[count - 1]) {
      return 0;
    }
    int row = row();
    int next = PlainDigits.next(start, read);
    for (int i = 0; i < width - 1; i++) {
      read = PlainDigits.read(bytes, next, ',');
      if (read < 0) {
        count--;
        return 0;
      }
      numbers[i][row] = PlainDigits.value(read);
      next = PlainDigits.next(next, read);
    }
    times[row] = at;
    return tail(bytes, next, row);
  }

  /// Exchange, condition and suspicion of a tick; 0, and the tick taken back, if they need care.
  private int tail(byte[] bytes, int start, int row) {
    int exchangeEnd = end(bytes, start);
    int conditionEnd = bytes[exchangeEnd] == ',' ? end(bytes, exchangeEnd + 1) : exchangeEnd;
    if (bytes[conditionEnd] != ',' || bytes[exchangeEnd] != ',') {
      count--;
      return 0;
    }
    long read = PlainDigits.read(bytes, conditionEnd + 1, '\n');
    if (read < 0) {
      count--;
      return 0;
    }
    texts[0][row] = pool.text(bytes, start, exchangeEnd);
    texts[1][row] = pool.text(bytes, exchangeEnd + 1, conditionEnd);
    suspicious[row] = PlainDigits.value(read) == 1;
    return PlainDigits.next(conditionEnd + 1, read);
  }

  private static int end(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != ',' && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private int careful(byte[] bytes, int start) {
    int next = line.split(bytes, start, faults);
    if (line.count() != width && line.count() != width + TEXTS) {
      line.skip(DataFault.COLUMNS, width == QUOTE_NUMBERS ? QUOTE_FORMAT : TRADE_FORMAT);
      return next;
    }
    long at = time.read(line);
    if (at == Nanos.MIN || !line.read(1, width - 1, true)) {
      return next;
    }
    if (count > 0 && at < times[count - 1]) {
      line.skip(DataFault.TIME_BACKWARDS, 0, "a time not before " + Nanos.toText(times[count - 1]));
      return next;
    }
    if (line.count() == width + TEXTS && !line.read(width + TEXTS - 1, width + TEXTS - 1, true)) {
      return next;
    }
    add(bytes, at);
    return next;
  }

  private void add(byte[] bytes, long at) {
    widen();
    int row = row();
    times[row] = at;
    for (int i = 0; i < width - 1; i++) {
      numbers[i][row] = line.scaled(i + 1, i % 2 == 0 ? priceDecimals : sizeDecimals);
      if (numbers[i][row] < 0) {
        count--;
        line.skip(DataFault.NUMBER, "at most 18 digits with " + priceDecimals + " decimals");
        return;
      }
    }
    boolean texted = line.count() > width;
    texts[0][row] = texted ? pool.text(bytes, line.start(width), line.end(width)) : "";
    texts[1][row] = texted ? pool.text(bytes, line.start(width + 1), line.end(width + 1)) : "";
    suspicious[row] = texted && line.value(width + TEXTS - 1) == 1;
  }

  /// Gives the numbers so far the decimals of the line where that has more.
  private void widen() {
    for (int i = 0; i < width - 1; i++) {
      boolean price = i % 2 == 0;
      int more = line.decimals(i + 1) - (price ? priceDecimals : sizeDecimals);
      for (int j = price ? 0 : 1; more > 0 && j < width - 1; j += 2) {
        Widening.widen(numbers[j], count, more);
      }
      priceDecimals += price && more > 0 ? more : 0;
      sizeDecimals += !price && more > 0 ? more : 0;
    }
  }

  private int row() {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
      suspicious = Arrays.copyOf(suspicious, 2 * count);
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Arrays.copyOf(numbers[i], 2 * count);
      }
      texts[0] = Arrays.copyOf(texts[0], 2 * count);
      texts[1] = Arrays.copyOf(texts[1], 2 * count);
    }
    return count++;
  }
}
