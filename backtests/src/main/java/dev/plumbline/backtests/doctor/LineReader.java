package dev.plumbline.backtests.doctor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Reads lines of price files: trade bars of six columns, quote bars of eleven.
final class LineReader {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int TRADE_COLUMNS = 6;
  private static final int QUOTE_COLUMNS = 11;

  private final LocalDate fileDay;

  /// A reader.
  ///
  /// @param fileDay day of the file; null if each line has its own
  LineReader(LocalDate fileDay) {
    this.fileDay = fileDay;
  }

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException if it cannot be read; the message says why
  DataLine read(int number, String text) {
    String[] cells = text.split(",", -1);
    boolean quotes = cells.length == QUOTE_COLUMNS;
    if (!quotes && cells.length != TRADE_COLUMNS && cells.length != TRADE_COLUMNS - 1) {
      throw new IllegalArgumentException(
          "found %d columns, expected %d (trades) or %d (quotes)"
              .formatted(cells.length, TRADE_COLUMNS, QUOTE_COLUMNS));
    }
    double[] time = time(cells[0]);
    double[] bid = prices(cells, 1);
    double[] ask = quotes ? prices(cells, 6) : null;
    if (bid == null && ask == null) {
      throw new IllegalArgumentException("found no prices");
    }
    double volume = cells.length > 5 && !cells[5].isEmpty() ? number(cells[5]) : 0;
    return new DataLine(number, text, (long) time[0], time[1], bid, ask, volume);
  }

  private double[] time(String cell) {
    if (fileDay != null) {
      return new double[] {fileDay.toEpochDay(), number(cell) / 1000};
    }
    if (cell.length() < 8) {
      throw new IllegalArgumentException("found \"" + cell + "\", expected a day and time");
    }
    try {
      LocalDate day = LocalDate.parse(cell.substring(0, 8), DAY);
      int blank = cell.indexOf(' ');
      int second = 0;
      if (blank > 0) {
        String[] parts = cell.substring(blank + 1).split(":");
        second = 3600 * Integer.parseInt(parts[0]) + 60 * Integer.parseInt(parts[1]);
      }
      return new double[] {day.toEpochDay(), second};
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "found \"" + cell + "\", expected a time such as 20140602 16:00", e);
    }
  }

  private static double[] prices(String[] cells, int from) {
    double[] prices = new double[4];
    int empty = 0;
    for (int i = 0; i < prices.length; i++) {
      String cell = cells[from + i];
      empty += cell.isEmpty() ? 1 : 0;
      prices[i] = cell.isEmpty() ? 0 : number(cell);
    }
    return empty == prices.length ? null : prices;
  }

  private static double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("found \"" + cell + "\", expected a number", e);
    }
  }
}
