package dev.plumbline.sdk.order;

/// The stage of an order's life, with LEAN's number and name.
public enum OrderStatus {
  /// Not yet handed to the brokerage.
  NEW(0, "New"),
  /// Accepted by the brokerage.
  SUBMITTED(1, "Submitted"),
  /// Executed in part; the rest still works.
  PARTIALLY_FILLED(2, "PartiallyFilled"),
  /// Executed in full.
  FILLED(3, "Filled"),
  /// Cancelled before it was filled.
  CANCELED(5, "Canceled"),
  /// No stage yet.
  NONE(6, "None"),
  /// Refused before it reached the market, for example for lack of buying power.
  INVALID(7, "Invalid"),
  /// Waiting for the confirmation of a cancellation.
  CANCEL_PENDING(8, "CancelPending"),
  /// A change of the order was accepted by the brokerage.
  UPDATE_SUBMITTED(9, "UpdateSubmitted");

  private final int code;
  private final String text;

  OrderStatus(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /// LEAN's number, as written in result files and hashed; 4 does not exist.
  public int code() {
    return code;
  }

  /// LEAN's name, such as `PartiallyFilled`.
  public String text() {
    return text;
  }

  /// Whether nothing more can happen: filled, cancelled or invalid.
  public boolean isClosed() {
    return this == FILLED || this == CANCELED || this == INVALID;
  }

  /// Whether something more can happen; the opposite of [#isClosed()].
  public boolean isOpen() {
    return !isClosed();
  }

  /// Whether shares changed hands: filled or partially filled.
  public boolean isFill() {
    return this == FILLED || this == PARTIALLY_FILLED;
  }

  @Override
  public String toString() {
    return text;
  }
}
