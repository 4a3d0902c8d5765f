package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.LeanZip;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Lines of two files of one kind in order of time; of two lines with one time the newer one stays.
///
/// @param content the lines
/// @param replaced number of older lines that gave way to a different newer one
record MergedLines(byte[] content, long replaced) {

  /// Merges what is there with what is new.
  ///
  /// @param file where the older lines are from, for messages
  /// @throws CsvImportException if a line does not begin with a time
  static MergedLines of(Path file, LeanZip older, byte[] newer) {
    Map<Long, String> byTime = new TreeMap<>();
    lines(older.content()).forEach(line -> byTime.put(time(line, file), line));
    long[] replaced = {0};
    lines(newer)
        .forEach(line -> {
          String before = byTime.put(time(line, file), line);
          if (before != null && !before.equals(line)) {
            replaced[0]++;
          }
        });
    String text = String.join("\n", byTime.values()) + "\n";
    return new MergedLines(text.getBytes(StandardCharsets.US_ASCII), replaced[0]);
  }

  private static Iterable<String> lines(byte[] content) {
    return new String(content, StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /// Milliseconds of the day, or the digits of `yyyyMMdd HH:mm`.
  private static long time(String line, Path file) {
    int comma = line.indexOf(',');
    String digits = comma < 0 ? "" : line.substring(0, comma).replaceAll("[ :]", "");
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new CsvImportException(
          "%s: found the line %s, expected one that begins with a time; overwrite the file instead"
              .formatted(file, Cell.shown(line)),
          e);
    }
  }
}
