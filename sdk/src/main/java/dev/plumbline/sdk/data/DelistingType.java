package dev.plumbline.sdk.data;

/// When a delisting is told: at the beginning of the last trading day, or after it.
public enum DelistingType {
  /// The security trades for the last day.
  WARNING,
  /// The security is gone.
  DELISTED
}
