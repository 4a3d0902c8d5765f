package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDate;
import java.util.function.LongToDoubleFunction;

/// Kernels that read the market's wall clock only.
final class ClockKernels {
  private static final double TURN = 2 * Math.PI;
  private static final int WEEK = 7;

  /// Day 0 of the count of days was a Thursday: so many days after a Monday.
  private static final int THURSDAY = 3;

  private ClockKernels() {}

  /// The sine of the time of day, one turn a day.
  static FeatureKernel timeSine() {
    return (localNs, row) -> Math.sin(TURN * Nanos.timeOfDay(localNs) / Nanos.DAY);
  }

  /// The cosine of the time of day, one turn a day.
  static FeatureKernel timeCosine() {
    return (localNs, row) -> Math.cos(TURN * Nanos.timeOfDay(localNs) / Nanos.DAY);
  }

  /// The sine of the day of the week, one turn a week from Monday.
  static FeatureKernel weekSine() {
    return daily(day -> Math.sin(TURN * dayOfWeek(day) / WEEK));
  }

  /// The cosine of the day of the week, one turn a week from Monday.
  static FeatureKernel weekCosine() {
    return daily(day -> Math.cos(TURN * dayOfWeek(day) / WEEK));
  }

  /// Where in its month the day is: 0 on the first, nearly 1 on the last.
  static FeatureKernel monthPart() {
    return daily(day -> {
      LocalDate date = LocalDate.ofEpochDay(day);
      return (date.getDayOfMonth() - 1.0) / date.lengthOfMonth();
    });
  }

  /// Hours since midnight.
  static FeatureKernel hour() {
    return (localNs, row) -> (double) Nanos.timeOfDay(localNs) / Nanos.HOUR;
  }

  /// A kernel whose value is found once a day.
  private static FeatureKernel daily(LongToDoubleFunction ofDay) {
    long[] end = {Long.MIN_VALUE};
    double[] value = {0};
    return (localNs, row) -> {
      if (localNs >= end[0]) {
        long day = Nanos.epochDay(localNs);
        end[0] = (day + 1) * Nanos.DAY;
        value[0] = ofDay.applyAsDouble(day);
      }
      return value[0];
    };
  }

  private static long dayOfWeek(long day) {
    return Math.floorMod(day + THURSDAY, WEEK);
  }
}
