package dev.plumbline.backtests.learning;

import dev.plumbline.strategies.learning.LabelledHeadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Headlines that somebody labelled: text, a line each: `yyyy-MM-dd TAB up|down TAB headline TAB
/// summary`, ascending by day; the summary may be missing.
///
/// @param firstDay the day of the first
/// @param lastDay the day of the last
/// @param headlines all of them, in order
public record LabelledFile(
    LocalDate firstDay, LocalDate lastDay, List<LabelledHeadline> headlines) {
  private static final int LEAST_CELLS = 3;

  /// Labelled headlines.
  public LabelledFile {
    headlines = List.copyOf(headlines);
  }

  /// Reads a file.
  ///
  /// @throws IllegalArgumentException if a line is not as it should be or out of order, naming it,
  ///   or there is none
  /// @throws IOException if it cannot be read
  public static LabelledFile read(Path file) throws IOException {
    List<LabelledHeadline> headlines = new ArrayList<>();
    LocalDate first = null;
    LocalDate last = null;
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      LocalDate day = day(cells[0]);
      int label = cells.length < LEAST_CELLS ? -1 : label(cells[1]);
      if (day == null || label < 0 || cells.length > LEAST_CELLS + 1) {
        throw wrong(file, number, line, "a day, up or down, a headline and perhaps a summary");
      }
      if (last != null && day.isBefore(last)) {
        throw wrong(file, number, line, "a day not before that of the line above");
      }
      first = first == null ? day : first;
      last = day;
      String summary = cells.length > LEAST_CELLS ? cells[LEAST_CELLS] : "";
      headlines.add(new LabelledHeadline(cells[2], summary, label));
    }
    if (first == null) {
      throw new IllegalArgumentException(file + ": found no labelled headline, expected some");
    }
    return new LabelledFile(first, last, headlines);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static int label(String text) {
    return switch (text) {
      case "up" -> 1;
      case "down" -> 0;
      default -> -1;
    };
  }

  private static IllegalArgumentException wrong(
      Path file, int number, String line, String expected) {
    return new IllegalArgumentException(
        "%s, line %d: found \"%s\", expected %s between tabs, such as \"2010-01-04 up AMD rises\""
            .formatted(file, number, line, expected));
  }
}
