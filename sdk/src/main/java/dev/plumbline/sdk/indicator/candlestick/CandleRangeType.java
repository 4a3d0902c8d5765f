package dev.plumbline.sdk.indicator.candlestick;

/// What of a candle is measured.
public enum CandleRangeType {
  /// The distance of open and close.
  REAL_BODY,
  /// The distance of high and low.
  HIGH_LOW,
  /// Both shadows together.
  SHADOWS
}
