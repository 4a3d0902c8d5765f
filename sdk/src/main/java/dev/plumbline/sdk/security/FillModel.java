package dev.plumbline.sdk.security;

/// What decides at which price and in which part an order is filled.
///
/// Source: LEAN `Common/Orders/Fills/IFillModel.cs`; the stock models are in the package `fill`.
@FunctionalInterface
public interface FillModel {
  /// The fill of an open order on the data known now; never null. An event with a fill quantity of
  /// zero means that nothing was filled.
  Fill fill(FillModelParameters parameters);
}
