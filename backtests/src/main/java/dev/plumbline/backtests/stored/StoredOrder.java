package dev.plumbline.backtests.stored;

/// An order as it stood at the end of a run.
///
/// @param id its number
/// @param symbol the ticker
/// @param sid the security identifier's text
/// @param type LEAN's number of the kind of order
/// @param status LEAN's number of its state
/// @param quantity shares or contracts; negative to sell
/// @param price price of the fill; 0 without one
/// @param createdSecond time it was sent, in seconds since 1970 UTC
/// @param filledSecond time of its last fill; 0 without one
/// @param tag what the author noted, or the reason for its end
/// @param bid bid price when it was sent; 0 if not known
/// @param ask ask price when it was sent; 0 if not known
/// @param last last price when it was sent; 0 if not known
public record StoredOrder(
    int id,
    String symbol,
    String sid,
    int type,
    int status,
    double quantity,
    double price,
    long createdSecond,
    long filledSecond,
    String tag,
    double bid,
    double ask,
    double last) {
  /// The state of an order that is filled whole.
  public static final int FILLED = 3;

  /// The state of an order that was taken back.
  public static final int CANCELED = 5;

  /// The state of an order that was refused.
  public static final int INVALID = 7;

  /// Whether all of it was filled.
  public boolean isFilled() {
    return status == FILLED;
  }
}
