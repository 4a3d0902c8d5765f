package dev.plumbline.alpacasim.account;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;

/// A fill, as the list of activities tells it.
///
/// @param id its id
/// @param orderId the order
/// @param symbol the asset
/// @param side the side
/// @param qty shares of this fill
/// @param price the price of this fill
/// @param cumulative shares filled so far
/// @param leaves shares still to fill
/// @param time when
public record Activity(
    String id,
    String orderId,
    String symbol,
    Side side,
    Decimal qty,
    Decimal price,
    Decimal cumulative,
    Decimal leaves,
    Instant time) {
  /// Whether the order was filled as a whole.
  public boolean isComplete() {
    return leaves.isZero();
  }
}
