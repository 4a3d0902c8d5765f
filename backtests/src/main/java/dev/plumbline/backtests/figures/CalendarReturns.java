package dev.plumbline.backtests.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Returns of months, years and other pieces of the calendar.
public final class CalendarReturns {
  private CalendarReturns() {}

  /// The return of each month with days in it.
  public static SequencedMap<YearMonth, Double> months(long[] days, double[] returns) {
    return by(days, returns, YearMonth::from);
  }

  /// The return of each year with days in it.
  public static SequencedMap<Integer, Double> years(long[] days, double[] returns) {
    return by(days, returns, LocalDate::getYear);
  }

  /// The return of each week (Monday to Sunday) with days in it, by its Monday.
  public static SequencedMap<LocalDate, Double> weeks(long[] days, double[] returns) {
    return by(days, returns, d -> d.minusDays(d.getDayOfWeek().getValue() - 1));
  }

  /// The return of each quarter with days in it, by year and quarter such as `2014Q3`.
  public static SequencedMap<String, Double> quarters(long[] days, double[] returns) {
    return by(days, returns, d -> d.getYear() + "Q" + d.get(IsoFields.QUARTER_OF_YEAR));
  }

  private static <K extends Comparable<? super K>> SequencedMap<K, Double> by(
      long[] days, double[] returns, Function<LocalDate, K> key) {
    TreeMap<K, Double> growth = new TreeMap<>();
    for (int i = 0; i < days.length; i++) {
      double factor = 1 + returns[i];
      growth.merge(key.apply(LocalDate.ofEpochDay(days[i])), factor, (a, b) -> a * b);
    }
    growth.replaceAll((k, factor) -> factor - 1);
    return growth;
  }
}
