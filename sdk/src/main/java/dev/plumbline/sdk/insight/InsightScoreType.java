package dev.plumbline.sdk.insight;

/// What of an insight is judged.
public enum InsightScoreType {
  /// Whether it went the expected way.
  DIRECTION,
  /// Whether it went as far as expected.
  MAGNITUDE
}
