package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;

/// What the market says at an instant; prices in ten-thousandths of a dollar.
///
/// @param time the instant
/// @param bid the best bid
/// @param ask the best ask
/// @param last the last trade
/// @param size shares of the last trade, and on either side; 0 where only bid and ask moved
public record Quote(Instant time, long bid, long ask, long last, long size) {
  /// Whether there was a trade at the instant.
  public boolean isTraded() {
    return size > 0;
  }

  /// The best bid in dollars.
  public Decimal bidPrice() {
    return Candle.dollars(bid);
  }

  /// The best ask in dollars.
  public Decimal askPrice() {
    return Candle.dollars(ask);
  }

  /// The last trade in dollars.
  public Decimal lastPrice() {
    return Candle.dollars(last);
  }
}
