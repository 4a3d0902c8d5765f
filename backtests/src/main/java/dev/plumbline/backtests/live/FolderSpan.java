package dev.plumbline.backtests.live;

import dev.plumbline.backtests.datafolder.LeanZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// From when to when a data folder has prices of a stock, under any of its tickers.
///
/// @param first null for none
/// @param last null for none
record FolderSpan(LocalDate first, LocalDate last) {
  private static final int DATE = 8;

  /// What a folder holds of a ticker, and of the former ones that its map file names.
  ///
  /// @throws IOException if a file cannot be read
  static FolderSpan of(Path folder, String ticker) throws IOException {
    Path equities = folder.resolve("equity/usa");
    NavigableSet<String> names = new TreeSet<>(List.of(ticker));
    Path map = equities.resolve("map_files/" + ticker + ".csv");
    if (Files.exists(map)) {
      for (String line : Files.readAllLines(map)) {
        String[] cells = line.split(",", -1);
        if (cells.length > 1) {
          names.add(cells[1].strip());
        }
      }
    }
    NavigableSet<String> days = new TreeSet<>();
    for (String name : names) {
      Path minutes = equities.resolve("minute/" + name);
      if (Files.isDirectory(minutes)) {
        try (Stream<Path> files = Files.list(minutes)) {
          files.map(f -> f.getFileName().toString()).filter(FolderSpan::isDay).forEach(days::add);
        }
      }
      Path daily = equities.resolve("daily/" + name + ".zip");
      if (Files.exists(daily)) {
        new String(LeanZip.read(daily).content(), StandardCharsets.US_ASCII)
            .lines()
            .filter(line -> line.length() > DATE)
            .forEach(days::add);
      }
    }
    return days.isEmpty()
        ? new FolderSpan(null, null)
        : new FolderSpan(day(days.first()), day(days.last()));
  }

  private static boolean isDay(String file) {
    return file.matches("\\d{8}_trade\\.zip");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.substring(0, DATE), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /// The same with further days.
  FolderSpan with(LocalDate from, LocalDate to) {
    return new FolderSpan(
        first == null || from.isBefore(first) ? from : first,
        last == null || to.isAfter(last) ? to : last);
  }
}
