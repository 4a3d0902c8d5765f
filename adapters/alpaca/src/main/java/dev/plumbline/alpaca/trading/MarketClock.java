package dev.plumbline.alpaca.trading;

import dev.plumbline.alpaca.rest.Answer;

/// The broker's clock.
///
/// @param utcNs now
/// @param isOpen whether the core session is on
/// @param nextOpenNs the next opening, UTC
/// @param nextCloseNs the next close, UTC
public record MarketClock(long utcNs, boolean isOpen, long nextOpenNs, long nextCloseNs) {
  /// Reads a clock.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static MarketClock of(Answer clock) {
    return new MarketClock(
        clock.instantNs("timestamp"),
        clock.flag("is_open"),
        clock.instantNs("next_open"),
        clock.instantNs("next_close"));
  }
}
