package dev.plumbline.sdk.brokerage;

/// The kind of a brokerage's message.
public enum BrokerageMessageType {
  /// Something to know.
  INFORMATION("Information"),
  /// Something that went wrong without harm to the run.
  WARNING("Warning"),
  /// Something that ends the run.
  ERROR("Error"),
  /// The connection is there again.
  RECONNECT("Reconnect"),
  /// The connection is lost.
  DISCONNECT("Disconnect"),
  /// Somebody has to do something.
  ACTION_REQUIRED("ActionRequired");

  private final String text;

  BrokerageMessageType(String text) {
    this.text = text;
  }

  /// LEAN's name, such as `Warning`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
