package dev.plumbline.backtests.sampledata;

import dev.plumbline.backtests.datafolder.CsvText;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.datafolder.ZipWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/// The bars of the sample stocks. Each resolution is a random walk of its own.
final class SampleBars {
  /// First and last day of the daily bars.
  static final LocalDate DAILY_START = SampleEquity.FIRST_DAY;

  static final LocalDate DAILY_END = LocalDate.of(2014, 12, 31);

  private static final LocalDate HOUR_START = LocalDate.of(2013, 1, 2);
  private static final LocalDate HOUR_END = LocalDate.of(2014, 6, 30);
  private static final LocalDate MINUTE_START = LocalDate.of(2014, 6, 2);
  private static final LocalDate MINUTE_END = LocalDate.of(2014, 6, 13);
  private static final LocalDate SECOND_START = LocalDate.of(2014, 6, 4);
  private static final LocalDate SECOND_END = LocalDate.of(2014, 6, 6);

  private static final PriceWalk.Bounds BOUNDS = new PriceWalk.Bounds(200, 150, 9000);
  private static final int LEAST_AFTER_SPLIT = 300;
  private static final int OPENING_SECOND = 34_200;
  private static final int SECONDS = 23_400;
  private static final int OPENING_MINUTE = 570;
  private static final int MINUTES = 390;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final ZipWriter zips;
  private final CsvText text = new CsvText();

  SampleBars(ZipWriter zips) {
    this.zips = zips;
  }

  /// Writes the daily file, or files if the stock was renamed.
  ///
  /// @return the close of every day in cents, in order of days
  Map<LocalDate, Integer> daily(SampleEquity equity) throws IOException {
    PriceWalk walk = new PriceWalk(equity.seed(), equity.startCents(), BOUNDS);
    Map<String, CsvText> files = new LinkedHashMap<>();
    Map<LocalDate, Integer> closes = new LinkedHashMap<>();
    for (LocalDate day : TradingDays.exchange(DAILY_START, equity.lastDay(DAILY_END))) {
      split(walk, equity, day);
      walk.step(Math.max(20, walk.close() / 90));
      CsvText file = files.computeIfAbsent(equity.tickerOn(day), ticker -> new CsvText());
      file.put(DAY.format(day)).put(" 00:00,");
      walk.putBar(file, 100);
      closes.put(day, walk.close());
    }
    addByTicker("daily", files);
    return closes;
  }

  void hour(SampleEquity equity) throws IOException {
    PriceWalk walk = new PriceWalk(equity.seed() + 100, equity.startCents() / 2 + 500, BOUNDS);
    Map<String, CsvText> files = new LinkedHashMap<>();
    for (LocalDate day : TradingDays.exchange(HOUR_START, equity.lastDay(HOUR_END))) {
      split(walk, equity, day);
      CsvText file = files.computeIfAbsent(equity.tickerOn(day), ticker -> new CsvText());
      for (int hour = 9; hour < 16; hour++) {
        walk.step(Math.max(8, walk.close() / 250));
        file.put(DAY.format(day)).put(hour == 9 ? " 09:00," : " " + hour + ":00,");
        walk.putBar(file, 20);
      }
    }
    addByTicker("hour", files);
  }

  /// Writes the minute files: trades, and quotes if the stock is liquid.
  void minute(SampleEquity equity) throws IOException {
    PriceWalk walk = new PriceWalk(equity.seed() + 200, equity.startCents() / 2 + 700, BOUNDS);
    CsvText quotes = new CsvText();
    for (LocalDate day : TradingDays.exchange(MINUTE_START, equity.lastDay(MINUTE_END))) {
      split(walk, equity, day);
      for (int minute = 0; minute < MINUTES; minute++) {
        walk.step(6);
        int gap = walk.draw(10);
        if (equity.isLiquid() || gap >= 6) {
          long milliseconds = (OPENING_MINUTE + minute) * 60_000L;
          walk.putBar(text.put(milliseconds).comma(), 1);
          putQuote(quotes.put(milliseconds).comma(), walk, gap);
        }
      }
      String ticker = equity.tickerOn(day);
      addDay("minute", "trade", ticker, day, text);
      if (equity.isLiquid()) {
        addDay("minute", "quote", ticker, day, quotes);
      }
      quotes.clear();
    }
  }

  void second(SampleEquity equity) throws IOException {
    PriceWalk walk = new PriceWalk(equity.seed() + 300, equity.startCents() / 2 + 700, BOUNDS);
    for (LocalDate day : TradingDays.exchange(SECOND_START, equity.lastDay(SECOND_END))) {
      split(walk, equity, day);
      for (int second = 0; second < SECONDS; second++) {
        if (walk.draw(4) != 0) {
          walk.step(2);
          walk.putBar(text.put((OPENING_SECOND + second) * 1000L).comma(), 1);
        }
      }
      addDay("second", "trade", equity.tickerOn(day), day, text);
    }
  }

  /// The bid bar lies 1 to 3 cents below the trades, the ask bar as far above.
  private static void putQuote(CsvText quotes, PriceWalk walk, int gap) {
    int halfSpread = 1 + gap % 3;
    walk.putPrices(quotes, -halfSpread);
    quotes.comma().put(100L * (1 + gap)).comma();
    walk.putPrices(quotes, halfSpread);
    quotes.comma().put(200L * (1 + gap)).endLine();
  }

  private static void split(PriceWalk walk, SampleEquity equity, LocalDate day) {
    Integer ratio = equity.splits().get(day);
    if (ratio != null) {
      walk.split(ratio, LEAST_AFTER_SPLIT);
    }
  }

  private void addByTicker(String resolution, Map<String, CsvText> files) throws IOException {
    for (Map.Entry<String, CsvText> file : files.entrySet()) {
      String ticker = file.getKey();
      byte[] content = file.getValue().toBytes();
      zips.add(resolution + "/" + ticker + ".zip", new LeanZip(ticker + ".csv", content));
    }
  }

  private void addDay(String resolution, String kind, String ticker, LocalDate day, CsvText content)
      throws IOException {
    String date = DAY.format(day);
    zips.add(
        resolution + "/" + ticker + "/" + date + "_" + kind + ".zip",
        new LeanZip(
            date + "_" + ticker + "_" + resolution + "_" + kind + ".csv", content.toBytes()));
    content.clear();
  }
}
