package dev.plumbline.sdk.brokerage;

/// How serious a brokerage's message is (LEAN's `BrokerageMessageType`).
public enum BrokerageMessageType {
  /// Worth knowing.
  INFORMATION,
  /// Something was refused.
  WARNING,
  /// Something failed.
  ERROR,
  /// The connection is back.
  RECONNECT,
  /// The connection is gone.
  DISCONNECT,
  /// The brokerage asks for something to be done.
  ACTION_REQUIRED;

  /// LEAN's name.
  public String text() {
    return this == ACTION_REQUIRED
        ? "ActionRequired"
        : name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
