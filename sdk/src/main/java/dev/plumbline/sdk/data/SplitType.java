package dev.plumbline.sdk.data;

/// When a split is told: the day before, or when it happens.
public enum SplitType {
  /// The split will happen at the next open.
  WARNING,
  /// The split has happened.
  SPLIT_OCCURRED
}
