package dev.plumbline.sdk.brokerage;

import java.util.Objects;

/// A message of a brokerage, such as why it refuses an order; no part is null.
///
/// @param type the kind
/// @param code the brokerage's own code, such as `NotSupported`; "0" for none
/// @param message the text
public record BrokerageMessageEvent(BrokerageMessageType type, String code, String message) {
  /// Checks that all parts are there.
  public BrokerageMessageEvent {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /// The warning, with code `NotSupported`, that the brokerage cannot do something.
  public static BrokerageMessageEvent notSupported(String message) {
    return new BrokerageMessageEvent(BrokerageMessageType.WARNING, "NotSupported", message);
  }

  /// The message that the connection is lost.
  public static BrokerageMessageEvent disconnected(String message) {
    return new BrokerageMessageEvent(BrokerageMessageType.DISCONNECT, "Disconnect", message);
  }

  /// The message that the connection is there again.
  public static BrokerageMessageEvent reconnected(String message) {
    return new BrokerageMessageEvent(BrokerageMessageType.RECONNECT, "Reconnect", message);
  }

  @Override
  public String toString() {
    return type + " - Code: " + code + " - " + message;
  }
}
