package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.value.Decimal;

/// A number at a time with a text of its own.
///
/// @param utcNs time, UTC
/// @param yExact value, rounded for drawing; null where the series has a gap
/// @param tooltip text shown at the point; null for none
public record ScatterChartPoint(long utcNs, Decimal yExact, String tooltip) implements SeriesPoint {
  /// Rounds the value for drawing.
  public ScatterChartPoint {
    yExact = yExact == null ? null : yExact.smartRounding();
  }

  /// The value; NaN where the series has a gap.
  public double y() {
    return yExact == null ? Double.NaN : yExact.doubleValue();
  }

  /// Whole seconds since 1970, halves to the even second.
  @Override
  public long unixSeconds() {
    return (long) Math.rint(utcNs / 1e9);
  }
}
