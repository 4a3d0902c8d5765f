package dev.plumbline.sdk.data;

/// Where the close of a bar lies relative to its open.
public enum BarDirection {
  /// Above.
  RISING,
  /// At the open.
  NO_DELTA,
  /// Below.
  FALLING
}
