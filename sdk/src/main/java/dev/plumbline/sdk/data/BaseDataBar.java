package dev.plumbline.sdk.data;

import dev.plumbline.sdk.value.Decimal;

/// A datum with open, high, low and close: trade bar, quote bar, Renko or range bar (LEAN's
/// `IBaseDataBar`).
public interface BaseDataBar extends BaseData {
  /// The first price, exact.
  Decimal openExact();

  /// The highest price, exact.
  Decimal highExact();

  /// The lowest price, exact.
  Decimal lowExact();

  /// The last price, exact.
  Decimal closeExact();

  /// The first price.
  default double open() {
    return openExact().doubleValue();
  }

  /// The highest price.
  default double high() {
    return highExact().doubleValue();
  }

  /// The lowest price.
  default double low() {
    return lowExact().doubleValue();
  }

  /// The last price.
  default double close() {
    return closeExact().doubleValue();
  }

  /// The volume of the bar where its kind has one, else zero.
  default double volume() {
    return 0;
  }
}
