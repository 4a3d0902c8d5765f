package dev.plumbline.sdk.result;

/// The order in which entry fills are closed.
public enum FillMatchingMethod {
  /// First in, first out.
  FIFO,
  /// Last in, first out.
  LIFO
}
