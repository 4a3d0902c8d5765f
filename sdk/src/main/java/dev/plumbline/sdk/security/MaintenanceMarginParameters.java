package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// A position to be kept open.
///
/// @param security the security
/// @param quantity its size, signed
/// @param holdingsCost what it cost, in account currency, signed
/// @param holdingsValue what it is worth, in account currency, signed
public record MaintenanceMarginParameters(
    Security security, Decimal quantity, Decimal holdingsCost, Decimal holdingsValue) {

  /// The security's present position.
  public static MaintenanceMarginParameters forCurrentHoldings(Security security) {
    SecurityHolding holdings = security.holdings();
    return new MaintenanceMarginParameters(
        security,
        holdings.quantityExact(),
        holdings.holdingsCostExact(),
        holdings.holdingsValueExact());
  }

  /// A position of a quantity bought at the present price.
  public static MaintenanceMarginParameters forQuantityAtCurrentPrice(
      Security security, Decimal quantity) {
    Decimal value = security.holdings().getQuantityValue(quantity).inAccountCurrency();
    return new MaintenanceMarginParameters(security, quantity, value, value);
  }

  /// The size without sign.
  public Decimal absoluteQuantity() {
    return quantity.abs();
  }

  /// The cost without sign.
  public Decimal absoluteHoldingsCost() {
    return holdingsCost.abs();
  }

  /// The value without sign.
  public Decimal absoluteHoldingsValue() {
    return holdingsValue.abs();
  }
}
