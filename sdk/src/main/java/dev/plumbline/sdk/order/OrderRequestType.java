package dev.plumbline.sdk.order;

/// The kind of an order request, with LEAN's name.
public enum OrderRequestType {
  /// Place a new order.
  SUBMIT("Submit"),
  /// Change an open order.
  UPDATE("Update"),
  /// Cancel an open order.
  CANCEL("Cancel");

  private final String text;

  OrderRequestType(String text) {
    this.text = text;
  }

  /// LEAN's name, such as `Submit`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
