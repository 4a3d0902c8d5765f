package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// A quick look, in doubles, at whether the last trade bar came anywhere near a price.
///
/// It only ever says no where the exact comparison would say no too: a double of a price is within
/// a relative 1e-15 of it, the margin is a million times that.
final class TradeReach {
  private static final double MARGIN = 1e-9;

  private TradeReach() {}

  /// Whether the last trade bar surely stayed below a level (upward) or above it.
  static boolean cannotPass(Security asset, Decimal level, boolean upward) {
    double price = upward ? asset.cache().tradeBarHigh() : asset.cache().tradeBarLow();
    double bound = level.doubleValue();
    double margin = MARGIN * Math.abs(bound);
    boolean far = upward ? price < bound - margin : price > bound + margin;
    return far && !Subscribed.to(asset, Tick.class, false);
  }
}
