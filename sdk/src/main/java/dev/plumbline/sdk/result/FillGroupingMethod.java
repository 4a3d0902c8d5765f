package dev.plumbline.sdk.result;

/// The way fills are put together into trades.
public enum FillGroupingMethod {
  /// A trade is one entry fill and the fill that closes it.
  FILL_TO_FILL,
  /// A trade lasts from a flat position to the next flat position.
  FLAT_TO_FLAT,
  /// A trade ends whenever the position gets smaller.
  FLAT_TO_REDUCED
}
