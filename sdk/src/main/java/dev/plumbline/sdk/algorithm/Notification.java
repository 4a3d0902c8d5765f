package dev.plumbline.sdk.algorithm;

import java.util.Map;
import java.util.Objects;

/// A message from an algorithm to people.
///
/// @param kind how it is to go out
/// @param target an e-mail address, telephone number, web address or Telegram id
/// @param subject the subject of an e-mail, else ""
/// @param text what it says; for a web address the body that is posted
/// @param headers headers of a web request
public record Notification(
    Kind kind, String target, String subject, String text, Map<String, String> headers) {
  /// How a message goes out.
  public enum Kind {
    /// As an e-mail.
    EMAIL,
    /// As a text message.
    SMS,
    /// Posted to a web address.
    WEB,
    /// Through Telegram.
    TELEGRAM
  }

  /// Copies the headers.
  public Notification {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(target);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(text);
    headers = Map.copyOf(headers);
  }
}
