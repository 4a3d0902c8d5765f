package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// What is held and what open orders would add.
///
/// Source: LEAN `Common/Securities/ProjectedHoldings.cs`.
///
/// @param holdingsQuantity quantity held, signed
/// @param openOrdersQuantity unfilled quantity of the open orders, signed
public record ProjectedHoldings(Decimal holdingsQuantity, Decimal openOrdersQuantity) {
  /// The quantity held when all open orders are filled.
  public Decimal projectedQuantity() {
    return holdingsQuantity.add(openOrdersQuantity);
  }
}
