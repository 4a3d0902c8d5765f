package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.symbol.Symbol;

/// Market data as it happens.
public interface LiveMarket {
  /// Follows a security from now on; more than once is the same as once.
  ///
  /// What the source does not have of it never comes.
  ///
  /// Ticks of it come from an instant on that lies a little in the past: what the market tells
  /// until the source follows the security is not lost, as far as the source can read it.
  ///
  /// @param promptly whether the clock's wait is broken off for each datum; else they are only
  ///   there when somebody looks, as for quotes of which bars are made
  /// @param sinceUtcNs the instant after which its ticks are wanted, UTC
  void follow(Symbol symbol, LiveChannel channel, boolean promptly, long sinceUtcNs);

  /// Follows it no more.
  void unfollow(Symbol symbol, LiveChannel channel);

  /// The next datum that has come, in the order of arrival; null if there is none yet.
  ///
  /// The bars of a security come once and in order of time, but for those that correct one of
  /// before.
  LiveData poll();
}
