package dev.plumbline.engine.feed;

import dev.plumbline.sdk.value.Decimal;

/// Who wants to know that a subscription has come to a new trading day.
interface DateEvents {
  /// Whether a day needs to be told; asked for every trading day.
  boolean isInterested(long dayNs);

  /// A new day.
  ///
  /// @param dayNs midnight of the day
  /// @param lastValue value of the last datum read, zero before the first
  /// @param lastRawPrice price of the last datum emitted, zero before the first
  void newTradableDate(long dayNs, Decimal lastValue, Decimal lastRawPrice);
}
