package dev.plumbline.sdk.value;

/// An amount of money in a named currency.
///
/// Source: LEAN `Common/Securities/CashAmount.cs`. It stands below the order package because a fee
/// is one.
///
/// @param amount the exact amount, of either sign
/// @param currency the currency code, such as `USD`; null only in [#NONE]
public record CashAmount(Decimal amount, String currency) {
  /// No money in no currency: LEAN's `default(CashAmount)`.
  public static final CashAmount NONE = new CashAmount(Decimal.ZERO, null);
}
