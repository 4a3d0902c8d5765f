package dev.plumbline.backtests.cli;

import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.market.RecordedMarket;
import dev.plumbline.backtests.wiring.ReferenceData;
import dev.plumbline.lean.data.LeanDataSource;
import dev.plumbline.lean.file.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the paper broker's prices come from.
///
/// @param source the prices
/// @param files what is open as long as they are read; null for nothing
record SimMarket(MarketSource source, LeanDataSource files) implements AutoCloseable {
  private static final Pattern MINUTES = Pattern.compile("\\d{8}_trade\\.zip");
  private static final String SUFFIX = ".zip";

  /// Prices that need no files.
  static SimMarket invented(MarketSource source) {
    return new SimMarket(source, null);
  }

  /// The equities of a data folder.
  ///
  /// @param from the first day to replay; null for the first with minutes, else with days
  /// @param to the last day to replay; null for the last
  /// @throws UsageException if nothing is there to be replayed
  static SimMarket recorded(Path folder, LocalDate from, LocalDate to) throws IOException {
    Path equities = folder.resolve("equity/usa");
    NavigableSet<String> tickers = new TreeSet<>();
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Path ticker : children(equities.resolve("minute"))) {
      for (Path file : children(ticker)) {
        if (MINUTES.matcher(name(file)).matches()) {
          tickers.add(name(ticker).toUpperCase(Locale.ROOT));
          days.add(LocalDate.parse(name(file).substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
        }
      }
    }
    for (Path file : children(equities.resolve("daily"))) {
      if (name(file).endsWith(SUFFIX)) {
        String ticker = name(file).substring(0, name(file).length() - SUFFIX.length());
        tickers.add(ticker.toUpperCase(Locale.ROOT));
      }
    }
    tickers.removeAll(formerTickers(equities.resolve("map_files")));
    if (tickers.isEmpty()) {
      throw new UsageException(
          "found no US equities below "
              + equities
              + ", expected files such as minute/spy/20131007_trade.zip or daily/spy.zip");
    }
    if (days.isEmpty() && (from == null || to == null)) {
      throw new UsageException(
          "found only daily bars below "
              + equities
              + ": say --from and --to, which are to be told");
    }
    LocalDate first = from == null ? days.first() : from;
    LocalDate last = to == null ? days.last() : to;
    if (last.isBefore(first)) {
      throw new UsageException("found --to " + last + " before the first day to replay, " + first);
    }
    LocalDate recorded = days.isEmpty() || first.isBefore(days.first()) ? first : days.first();
    ReferenceData reference = ReferenceData.of(new DataFolder(folder));
    LeanDataSource files = new LeanDataSource(new DataFolder(folder), 1);
    return new SimMarket(
        new RecordedMarket(
            files,
            new RecordedMarket.Reference(reference.mapFiles(), reference.factorFiles()),
            tickers,
            new RecordedMarket.Span(recorded, first, last)),
        files);
  }

  /// Tickers under which a stock was known once and nothing is listed today.
  private static Set<String> formerTickers(Path mapFiles) throws IOException {
    Set<String> former = new TreeSet<>();
    Set<String> present = new TreeSet<>();
    for (Path file : children(mapFiles)) {
      present.add(name(file).replaceFirst("\\.csv$", "").toUpperCase(Locale.ROOT));
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split(",", -1);
        if (cells.length > 1) {
          former.add(cells[1].strip().toUpperCase(Locale.ROOT));
        }
      }
    }
    former.removeAll(present);
    return former;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }

  @Override
  public void close() {
    if (files != null) {
      files.close();
    }
  }
}
