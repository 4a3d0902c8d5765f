package dev.plumbline.backtests.live;

import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The sample data with hours and a day of some stocks that are those of their minutes; in the
/// sample each resolution has prices of its own.
final class ConsistentFolder {
  private static final int HOUR_MS = 3_600_000;

  private ConsistentFolder() {}

  static Path of(Path place, LocalDate day, String ofHours, String ofDays) throws IOException {
    Path sample = new DataFolders(CacheFolder.ofProcess()).folder(DataChoice.SAMPLE);
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.toList()) {
        Path copy = place.resolve(sample.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path stocks = place.resolve("equity").resolve("usa");
    String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    write(stocks, "hour", ofHours, date, HOUR_MS);
    write(stocks, "daily", ofDays, date, 24 * HOUR_MS);
    return place;
  }

  private static void write(Path stocks, String resolution, String ticker, String date, int length)
      throws IOException {
    NavigableMap<Integer, long[]> bars = new TreeMap<>();
    for (String line : lines(stocks.resolve("minute/" + ticker + "/" + date + "_trade.zip"))) {
      String[] cells = line.split(",");
      long[] row = new long[5];
      for (int i = 0; i < row.length; i++) {
        row[i] = Long.parseLong(cells[i + 1]);
      }
      bars.merge(
          Integer.parseInt(cells[0]) / length * length,
          row,
          (a, b) ->
              new long[] {a[0], Math.max(a[1], b[1]), Math.min(a[2], b[2]), b[3], a[4] + b[4]});
    }
    StringBuilder text = new StringBuilder();
    bars.forEach((start, bar) ->
        text.append(
            "%s %02d:00,%d,%d,%d,%d,%d\n"
                .formatted(date, start / HOUR_MS, bar[0], bar[1], bar[2], bar[3], bar[4])));
    try (OutputStream out =
            Files.newOutputStream(stocks.resolve(resolution + "/" + ticker + ".zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(ticker + ".csv"));
      zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> lines(Path zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      in.getNextEntry();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
