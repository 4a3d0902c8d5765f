package dev.plumbline.ta4j;

import java.time.Duration;
import java.time.Instant;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.num.DoubleNumFactory;

/// What ta4j's series of bars is like.
///
/// @param period how long each bar lasts
/// @param maximumBars how many of the newest bars are kept; more than any look-back of what is
///   computed from them
public record BarsOfTa4j(Duration period, int maximumBars) {
  private static final long SECOND = 1_000_000_000L;

  /// Checks both.
  ///
  /// @throws IllegalArgumentException if the period is not positive or no bar is kept
  public BarsOfTa4j {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException(
          "found bars of " + period + ", expected a length above zero such as Duration.ofDays(1)");
    }
    if (maximumBars < 1) {
      throw new IllegalArgumentException(
          "found " + maximumBars + " bars to keep, expected at least 1");
    }
  }

  /// A series without bars.
  BarSeries series(String name) {
    BarSeries series =
        new BaseBarSeriesBuilder()
            .withName(name)
            .withNumFactory(DoubleNumFactory.getInstance())
            .build();
    series.setMaximumBarCount(maximumBars);
    return series;
  }

  /// Adds a bar.
  ///
  /// @param endTimeNs its end
  /// @param prices open, high, low, close, and the volume
  void add(BarSeries series, long endTimeNs, double... prices) {
    series
        .barBuilder()
        .timePeriod(period)
        .endTime(instant(endTimeNs))
        .openPrice(prices[0])
        .highPrice(prices[1])
        .lowPrice(prices[2])
        .closePrice(prices[3])
        .volume(prices[4])
        .add();
  }

  /// The instant of a time in nanoseconds.
  static Instant instant(long timeNs) {
    return Instant.ofEpochSecond(Math.floorDiv(timeNs, SECOND), Math.floorMod(timeNs, SECOND));
  }
}
