package dev.plumbline.sdk.indicator;

/// The kind of data an indicator is computed from; it decides which consolidator feeds it.
public enum IndicatorInput {
  /// Single values (LEAN's `IndicatorDataPoint`); a bar gives its close.
  VALUE,
  /// Bars of any kind with open, high, low and close (LEAN's `IBaseDataBar`).
  BAR,
  /// Bars of trades, with volume (LEAN's `TradeBar`).
  TRADE_BAR,
  /// Any data object (LEAN's `IBaseData`).
  DATA
}
