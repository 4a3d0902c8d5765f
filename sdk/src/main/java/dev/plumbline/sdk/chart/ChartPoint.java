package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.value.Decimal;

/// A number at a time.
///
/// @param utcNs time, UTC
/// @param yExact value, rounded for drawing; null where the series has a gap
public record ChartPoint(long utcNs, Decimal yExact) implements SeriesPoint {
  /// Rounds the value for drawing.
  public ChartPoint {
    yExact = yExact == null ? null : yExact.smartRounding();
  }

  /// Whether the point has a value.
  public boolean hasValue() {
    return yExact != null;
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
