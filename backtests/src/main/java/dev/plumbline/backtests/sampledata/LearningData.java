package dev.plumbline.backtests.sampledata;

import dev.plumbline.backtests.datafolder.CsvText;
import dev.plumbline.backtests.datafolder.Installed;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.datafolder.StagedFolder;
import dev.plumbline.backtests.datafolder.ZipWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Invented minutes of four stocks in which something can be learned, or nothing.
///
/// Each minute NVDA's return is chance; those of AMD, INTC and MU are chance of the same size plus
/// `signal` times the mean of what NVDA's last five returns were above theirs: they catch up. With
/// a signal of 0 all are chance alone. Bars are on every weekday from 2010-01-04 on but 1 January,
/// 4 July and 25 December; at most five years.
///
/// @param days how many days of bars
/// @param signal the part of the mean difference that a follower makes up in a minute, 0 to 1
/// @param news how strongly AMD heeds its news; 0 for not at all
/// @param seed what the chance is drawn from
public record LearningData(int days, double signal, double news, long seed) {
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
  private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
  private static final int OPENING_MINUTE = 570;
  private static final int MINUTES = 390;
  private static final double SIZE = 0.002;

  /// A pull to the first price, so that five years don't lead to pennies or millions.
  private static final double PULL = 0.00002;

  private static final List<String> TICKERS = List.of("nvda", "amd", "intc", "mu");
  private static final int MEMORY = 5;
  private static final double NEWS_DRIFT = 0.0003;
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final double FIRST_PRICE = 100;
  private static final double UNITS = 10_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private static final double MOST_NEWS = 10;

  /// Data whose news is heeded as its signal is: not at all where there is none.
  public LearningData(int days, double signal, long seed) {
    this(days, signal, signal, seed);
  }

  /// Data, checked.
  ///
  /// @throws IllegalArgumentException if there are no days or too many, or the signal is out of
  ///   range
  public LearningData {
    int most = TradingDays.simple(FIRST, LAST).size();
    if (days < 1 || days > most) {
      throw new IllegalArgumentException(
          "found " + days + " days, expected 1 to " + most + " from " + FIRST);
    }
    if (!(signal >= 0 && signal <= 1)) {
      throw new IllegalArgumentException("found the signal " + signal + ", expected 0 to 1");
    }
    if (!(news >= 0 && news <= MOST_NEWS)) {
      throw new IllegalArgumentException("found news of " + news + ", expected 0 to " + MOST_NEWS);
    }
  }

  /// The first and last day with bars.
  public List<LocalDate> span() {
    List<LocalDate> all = TradingDays.simple(FIRST, LAST).subList(0, days);
    return List.of(all.getFirst(), all.getLast());
  }

  /// Writes the bars into a LEAN data folder; see [BenchData#write] for what happens to what is
  /// there.
  ///
  /// @throws IOException if the folder cannot be written
  public Installed write(Path out) throws IOException {
    try (StagedFolder staged = StagedFolder.of(out)) {
      Path usa = Files.createDirectories(staged.path().resolve("equity/usa"));
      try (ZipWriter zips = new ZipWriter(usa)) {
        Walk walk = new Walk(signal, news, new Random(seed), new News(seed));
        for (LocalDate day : TradingDays.simple(FIRST, LAST).subList(0, days)) {
          write(zips, day, walk);
        }
        Path scores = staged.path().resolve("alternative/news/amd.csv");
        Files.createDirectories(scores.getParent());
        Files.writeString(scores, walk.news.text, StandardCharsets.UTF_8);
        walk.news.headlines.write(staged.path());
      }
      return staged.install();
    }
  }

  private static void write(ZipWriter zips, LocalDate day, Walk walk) throws IOException {
    CsvText[] files = new CsvText[TICKERS.size()];
    Arrays.setAll(files, i -> new CsvText());
    for (int minute = 0; minute < MINUTES; minute++) {
      long milliseconds = (OPENING_MINUTE + minute) * 60_000L;
      walk.step(day.atStartOfDay().plusMinutes(OPENING_MINUTE + minute));
      for (int i = 0; i < files.length; i++) {
        walk.prices[i].putBar(files[i].put(milliseconds).comma());
      }
    }
    String date = DAY.format(day);
    for (int i = 0; i < files.length; i++) {
      String ticker = TICKERS.get(i);
      zips.add(
          "minute/" + ticker + "/" + date + "_trade.zip",
          new LeanZip(date + "_" + ticker + "_minute_trade.csv", files[i].toBytes()));
    }
  }

  /// The prices, minute by minute; the first one leads.
  private static final class Walk {
    private final double signal;
    private final double heeded;
    private final Price[] prices = new Price[TICKERS.size()];
    private final double[][] gaps = new double[TICKERS.size()][MEMORY];
    private final News news;
    private int minute;

    Walk(double signal, double heeded, Random random, News news) {
      this.signal = signal;
      this.heeded = heeded;
      this.news = news;
      Arrays.setAll(prices, i -> new Price(random));
    }

    void step(LocalDateTime start) {
      double leader = prices[0].move(0);
      for (int i = 1; i < prices.length; i++) {
        double sum = 0;
        for (double gap : gaps[i]) {
          sum += gap;
        }
        double written = i == 1 ? heeded * news.drift(start) : 0;
        double follower = prices[i].move(signal * (sum / MEMORY) + written);
        gaps[i][minute % MEMORY] = leader - follower;
      }
      minute++;
    }
  }

  /// What is written about AMD.
  private static final class News {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final InventedHeadlines headlines;
    private double score;
    private int left;

    News(long seed) {
      random = new Random(~seed);
      headlines = new InventedHeadlines("AMD", seed);
    }

    /// The drift of the minute that begins now; what is published now moves the minutes after it.
    double drift(LocalDateTime start) {
      double drift = left-- > 0 ? NEWS_DRIFT * score : 0;
      if (random.nextInt(60) == 0) {
        score = Math.rint(random.nextGaussian() * 100) / 100;
        left = 10;
        Instant published = start.plusSeconds(30).atZone(NEW_YORK).toInstant();
        text.append(published).append(',').append(score).append('\n');
        headlines.add(published, score);
      }
      return drift;
    }
  }

  /// One price and its bar.
  private static final class Price {
    private final Random random;
    private double close = FIRST_PRICE;
    private long open;
    private long high;
    private long low;
    private long last;
    private int volume;

    Price(Random random) {
      this.random = random;
    }

    /// Moves on by a minute; gives the return.
    double move(double known) {
      open = Math.round(close * UNITS);
      double change = known + SIZE * random.nextGaussian() - PULL * Math.log(close / FIRST_PRICE);
      close *= Math.exp(change);
      last = Math.round(close * UNITS);
      high = Math.max(open, last) + random.nextInt(200);
      low = Math.min(open, last) - random.nextInt(200);
      volume = 1000 * (1 + random.nextInt(50));
      return change;
    }

    void putBar(CsvText text) {
      text.put(open).comma().put(high).comma().put(low).comma().put(last).comma();
      text.put(volume).endLine();
    }
  }
}
