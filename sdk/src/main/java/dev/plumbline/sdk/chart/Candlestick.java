package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.value.Decimal;

/// Open, high, low and close of a period, each rounded for drawing; each null where it is not
/// known.
///
/// @param utcNs end of the period, UTC
/// @param openExact first value
/// @param highExact highest value
/// @param lowExact lowest value
/// @param closeExact last value
public record Candlestick(
    long utcNs, Decimal openExact, Decimal highExact, Decimal lowExact, Decimal closeExact)
    implements SeriesPoint {
  /// Rounds the values for drawing.
  public Candlestick {
    openExact = rounded(openExact);
    highExact = rounded(highExact);
    lowExact = rounded(lowExact);
    closeExact = rounded(closeExact);
  }

  private static Decimal rounded(Decimal value) {
    return value == null ? null : value.smartRounding();
  }

  /// The first value; NaN where it is not known.
  public double open() {
    return number(openExact);
  }

  /// The highest value; NaN where it is not known.
  public double high() {
    return number(highExact);
  }

  /// The lowest value; NaN where it is not known.
  public double low() {
    return number(lowExact);
  }

  /// The last value; NaN where it is not known.
  public double close() {
    return number(closeExact);
  }

  private static double number(Decimal value) {
    return value == null ? Double.NaN : value.doubleValue();
  }

  /// Whole seconds since 1970; a fraction is cut off.
  @Override
  public long unixSeconds() {
    return (long) (utcNs / 1e9);
  }
}
