package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.symbol.Symbol;

/// Market data as it happens.
public interface LiveMarket {
  /// Follows a security's minutes from now on; more than once is the same as once.
  void follow(Symbol symbol);

  /// Follows it no more.
  void unfollow(Symbol symbol);

  /// The next bar that has come, in the order of arrival; null if there is none yet.
  LiveBar poll();
}
