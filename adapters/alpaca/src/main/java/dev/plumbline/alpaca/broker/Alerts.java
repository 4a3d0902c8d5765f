package dev.plumbline.alpaca.broker;

/// Where messages for people go.
public interface Alerts {
  /// Something happened that a person may want to read later.
  void note(String message);

  /// Something is wrong, and a person should know now.
  void alert(String message);
}
