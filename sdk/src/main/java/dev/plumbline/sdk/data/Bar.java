package dev.plumbline.sdk.data;

import dev.plumbline.sdk.value.Decimal;

/// Open, high, low and close of one side of the market; no component is null.
///
/// @param openExact the first price
/// @param highExact the highest price
/// @param lowExact the lowest price
/// @param closeExact the last price
public record Bar(Decimal openExact, Decimal highExact, Decimal lowExact, Decimal closeExact) {

  /// The first price.
  public double open() {
    return openExact.doubleValue();
  }

  /// The highest price.
  public double high() {
    return highExact.doubleValue();
  }

  /// The lowest price.
  public double low() {
    return lowExact.doubleValue();
  }

  /// The last price.
  public double close() {
    return closeExact.doubleValue();
  }
}
