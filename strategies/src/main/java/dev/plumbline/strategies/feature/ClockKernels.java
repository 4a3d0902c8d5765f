package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDate;

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
    return (localNs, row) -> Math.sin(TURN * dayOfWeek(localNs) / WEEK);
  }

  /// The cosine of the day of the week, one turn a week from Monday.
  static FeatureKernel weekCosine() {
    return (localNs, row) -> Math.cos(TURN * dayOfWeek(localNs) / WEEK);
  }

  /// Where in its month the day is: 0 on the first, nearly 1 on the last.
  static FeatureKernel monthPart() {
    long[] day = {Long.MIN_VALUE};
    double[] part = {0};
    return (localNs, row) -> {
      long now = Nanos.epochDay(localNs);
      if (now != day[0]) {
        day[0] = now;
        LocalDate date = LocalDate.ofEpochDay(now);
        part[0] = (date.getDayOfMonth() - 1.0) / date.lengthOfMonth();
      }
      return part[0];
    };
  }

  /// Hours since midnight.
  static FeatureKernel hour() {
    return (localNs, row) -> (double) Nanos.timeOfDay(localNs) / Nanos.HOUR;
  }

  private static long dayOfWeek(long localNs) {
    return Math.floorMod(Nanos.epochDay(localNs) + THURSDAY, WEEK);
  }
}
