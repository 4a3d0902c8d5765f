package dev.plumbline.sdk.security;

/// Whether an order can be paid.
///
/// @param isSufficient whether it can
/// @param reason why not, in LEAN's words; "" if it can
public record HasSufficientBuyingPowerForOrderResult(boolean isSufficient, String reason) {
  /// The answer yes.
  public static final HasSufficientBuyingPowerForOrderResult SUFFICIENT =
      new HasSufficientBuyingPowerForOrderResult(true, "");
}
