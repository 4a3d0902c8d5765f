package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;

/// An order that asks whether it can be paid.
///
/// @param portfolio the portfolio that pays
/// @param security the security ordered
/// @param order the order
public record HasSufficientBuyingPowerForOrderParameters(
    SecurityPortfolioManager portfolio, Security security, Order order) {

  /// The answer yes.
  public HasSufficientBuyingPowerForOrderResult sufficient() {
    return HasSufficientBuyingPowerForOrderResult.SUFFICIENT;
  }

  /// The answer no.
  public HasSufficientBuyingPowerForOrderResult insufficient(String reason) {
    return new HasSufficientBuyingPowerForOrderResult(false, reason);
  }
}
