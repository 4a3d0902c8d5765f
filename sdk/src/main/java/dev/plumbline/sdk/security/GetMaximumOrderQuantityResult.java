package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// A quantity to order.
///
/// @param quantity the quantity, signed; zero for none
/// @param reason why there is none; "" if there is nothing to say
/// @param isError whether the reason is a fault to be told
public record GetMaximumOrderQuantityResult(Decimal quantity, String reason, boolean isError) {
  /// A quantity without more words.
  public GetMaximumOrderQuantityResult(Decimal quantity) {
    this(quantity, "", false);
  }

  /// No quantity, by a fault.
  public static GetMaximumOrderQuantityResult error(String reason) {
    return new GetMaximumOrderQuantityResult(Decimal.ZERO, reason, !reason.isEmpty());
  }

  /// No quantity, and no fault.
  public static GetMaximumOrderQuantityResult none(String reason) {
    return new GetMaximumOrderQuantityResult(Decimal.ZERO, reason, false);
  }
}
