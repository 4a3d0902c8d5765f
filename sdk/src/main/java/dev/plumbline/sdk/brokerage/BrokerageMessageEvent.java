package dev.plumbline.sdk.brokerage;

/// What a brokerage, or the model of one, has to say.
///
/// @param type how serious it is
/// @param code LEAN's code, such as `NotSupported`
/// @param message the text
public record BrokerageMessageEvent(BrokerageMessageType type, String code, String message) {
  @Override
  public String toString() {
    return "%s - Code: %s - %s".formatted(type.text(), code, message);
  }
}
