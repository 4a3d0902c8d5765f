package dev.plumbline.sdk.chart;

import java.time.Instant;

/// One entry of a series.
public sealed interface SeriesPoint permits ChartPoint, ScatterChartPoint, Candlestick {
  /// The time of the point, UTC, in nanoseconds since 1970.
  long utcNs();

  /// The time of the point in whole seconds since 1970, as LEAN's result files show it.
  long unixSeconds();

  /// The time of the point.
  default Instant time() {
    return Instant.ofEpochSecond(
        Math.floorDiv(utcNs(), 1_000_000_000L), Math.floorMod(utcNs(), 1_000_000_000L));
  }
}
