package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.backtests.stored.StoredSeries;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/// The returns of a run and of its benchmark, day by day.
///
/// The days are those of the result's series `Return`, weekends left out when nothing ever moves on
/// them. The benchmark's return of a day is that of its series between the same two samples.
///
/// @param zone the algorithm's time zone
/// @param days days, in days since 1970, ascending
/// @param returns the run's return of each day, as a fraction
/// @param benchmark the benchmark's return of each day; empty if it has no prices
public record DailyReturns(ZoneId zone, long[] days, double[] returns, double[] benchmark) {
  /// The returns of a result.
  public static DailyReturns of(StoredResult result) {
    ZoneId zone = ResultZone.of(result);
    StoredSeries samples = result.series("Strategy Equity", "Return");
    StoredSeries prices = result.series("Benchmark", "Benchmark");
    int size = Math.max(0, samples.size() - 1);
    long[] days = new long[size];
    double[] returns = new double[size];
    double[] benchmark = new double[size];
    for (int i = 0; i < size; i++) {
      long second = samples.seconds()[i + 1];
      days[i] = Instant.ofEpochSecond(second - 1).atZone(zone).toLocalDate().toEpochDay();
      returns[i] = zeroIfMissing(samples.values()[i + 1] / 100);
      double before = prices.at(samples.seconds()[i]);
      benchmark[i] = before > 0 ? zeroIfMissing(prices.at(second) / before - 1) : 0;
    }
    boolean known = Arrays.stream(benchmark).anyMatch(b -> b != 0);
    return new DailyReturns(zone, days, returns, known ? benchmark : new double[0])
        .withoutIdleWeekends();
  }

  private static double zeroIfMissing(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private DailyReturns withoutIdleWeekends() {
    int[] kept = new int[days.length];
    int count = 0;
    for (int i = 0; i < days.length; i++) {
      if (!isWeekend(days[i])) {
        kept[count++] = i;
      } else if (returns[i] != 0 || hasBenchmark() && benchmark[i] != 0) {
        return this;
      }
    }
    int[] indices = Arrays.copyOf(kept, count);
    return new DailyReturns(
        zone,
        Arrays.stream(indices).mapToLong(i -> days[i]).toArray(),
        pick(returns, indices),
        hasBenchmark() ? pick(benchmark, indices) : benchmark);
  }

  private static boolean isWeekend(long day) {
    DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  private static double[] pick(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
  }

  /// The number of days.
  public int size() {
    return days.length;
  }

  /// Whether the benchmark has prices.
  public boolean hasBenchmark() {
    return benchmark.length > 0;
  }

  /// A day.
  public LocalDate day(int index) {
    return LocalDate.ofEpochDay(days[index]);
  }

  /// The growth of 1 over the days: its value at the end of each.
  public static double[] growth(double[] returns) {
    double[] growth = new double[returns.length];
    double value = 1;
    for (int i = 0; i < growth.length; i++) {
      value *= 1 + returns[i];
      growth[i] = value;
    }
    return growth;
  }

  /// The return over all of some days.
  public static double total(double[] returns) {
    return returns.length == 0 ? 0 : growth(returns)[returns.length - 1] - 1;
  }

  /// The days from one to another, both included.
  public DailyReturns between(LocalDate first, LocalDate last) {
    int from = firstAtOrAfter(first.toEpochDay());
    int to = firstAtOrAfter(last.toEpochDay() + 1);
    return new DailyReturns(
        zone,
        Arrays.copyOfRange(days, from, to),
        Arrays.copyOfRange(returns, from, to),
        hasBenchmark() ? Arrays.copyOfRange(benchmark, from, to) : benchmark);
  }

  private int firstAtOrAfter(long day) {
    int place = Arrays.binarySearch(days, day);
    return place >= 0 ? place : -place - 1;
  }
}
