package dev.plumbline.backtests.sampledata;

import dev.plumbline.backtests.datafolder.CsvText;
import dev.plumbline.backtests.datafolder.Installed;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.datafolder.StagedFolder;
import dev.plumbline.backtests.datafolder.ZipWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The benchmark data sets, on which LEAN's speed and results are known.
///
/// | set | content |
/// |---|---|
/// | `one-minute` | BENCH, minute trade bars, 2010-01-04 to 2014-12-31 |
/// | `hundred-minute` | B000 to B099, minute trade bars, 20 days from 2014-06-02 |
/// | `five-hundred-daily` | D000 to D499, daily trade bars, 2005-01-03 to 2014-12-31 |
/// | `thousand-daily` | D500 to D999, the same; with those above a thousand |
///
/// There are bars on every weekday but 1 January, 4 July and 25 December: those on other market
/// holidays are there for the engine to drop, as LEAN does. No map or factor files. The rows are
/// the same on every machine.
public final class BenchData {
  /// The names of the sets, in the order in which they are written.
  public static final List<String> SETS =
      List.of("one-minute", "hundred-minute", "five-hundred-daily", "thousand-daily");

  private static final PriceWalk.Bounds BOUNDS = new PriceWalk.Bounds(100, 50, 20_000);
  private static final int OPENING_MINUTE = 570;
  private static final int MINUTES = 390;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final ZipWriter zips;
  private final CsvText text = new CsvText();

  private final IntPredicate symbols;

  private BenchData(ZipWriter zips, IntPredicate symbols) {
    this.zips = zips;
    this.symbols = symbols;
  }

  /// Writes benchmark data sets into a LEAN data folder.
  ///
  /// A folder that does not exist appears whole or not at all. Files that are there with the same
  /// content are left alone.
  ///
  /// @param out the data folder; made when needed
  /// @param sets names out of [#SETS]; all of them if empty
  /// @throws IllegalArgumentException if a name is unknown; then nothing is written
  /// @throws java.nio.file.FileAlreadyExistsException if a file of the data set exists with other
  ///   content; then nothing is written
  /// @throws IOException if the folder cannot be written
  public static Installed write(Path out, Set<String> sets) throws IOException {
    return write(out, sets, number -> true);
  }

  /// Writes only the symbols whose numbers within their set are wanted.
  static Installed write(Path out, Set<String> sets, IntPredicate symbols) throws IOException {
    Set<String> unknown = new TreeSet<>(sets);
    SETS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "found benchmark data set " + unknown.iterator().next() + ", expected one of " + SETS);
    }
    try (StagedFolder staged = StagedFolder.of(out)) {
      Path usa = Files.createDirectories(staged.path().resolve("equity/usa"));
      try (ZipWriter zips = new ZipWriter(usa)) {
        BenchData bench = new BenchData(zips, symbols);
        for (String set : SETS) {
          if (sets.isEmpty() || sets.contains(set)) {
            bench.write(set);
          }
        }
      }
      return staged.install();
    }
  }

  private void write(String set) throws IOException {
    switch (set) {
      case "one-minute" ->
          minute("bench", 1, TradingDays.simple(date(2010, 1, 4), date(2014, 12, 31)));
      case "hundred-minute" -> {
        List<LocalDate> days = TradingDays.simple(date(2014, 6, 2), date(2014, 6, 27));
        for (int number : numbers(100)) {
          minute(ticker('b', number), 1000 + number, days);
        }
      }
      case "five-hundred-daily" -> days(0, 500);
      case "thousand-daily" -> days(500, 1000);
      default -> throw new IllegalArgumentException("found benchmark data set " + set);
    }
  }

  private void days(int from, int to) throws IOException {
    List<LocalDate> days = TradingDays.simple(date(2005, 1, 3), date(2014, 12, 31));
    for (int number : numbers(to)) {
      if (number >= from) {
        daily(ticker('d', number), 2000 + number, days);
      }
    }
  }

  private void minute(String ticker, int seed, List<LocalDate> days) throws IOException {
    PriceWalk walk = walk(seed);
    for (LocalDate day : days) {
      for (int minute = 0; minute < MINUTES; minute++) {
        walk.step(6);
        walk.putBar(text.put((OPENING_MINUTE + minute) * 60_000L).comma(), 1);
      }
      String date = DAY.format(day);
      add(
          "minute/" + ticker + "/" + date + "_trade.zip",
          date + "_" + ticker + "_minute_trade.csv");
    }
  }

  private void daily(String ticker, int seed, List<LocalDate> days) throws IOException {
    PriceWalk walk = walk(seed);
    for (LocalDate day : days) {
      walk.step(120);
      walk.putBar(text.put(DAY.format(day)).put(" 00:00,"), 1);
    }
    add("daily/" + ticker + ".zip", ticker + ".csv");
  }

  private void add(String path, String entry) throws IOException {
    zips.add(path, new LeanZip(entry, text.toBytes()));
    text.clear();
  }

  private int[] numbers(int count) {
    return IntStream.range(0, count).filter(symbols).toArray();
  }

  private static PriceWalk walk(int seed) {
    return new PriceWalk(seed, 5000 + seed * 137 % 20_000, BOUNDS);
  }

  private static String ticker(char letter, int number) {
    return letter + String.valueOf(1000 + number).substring(1);
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
