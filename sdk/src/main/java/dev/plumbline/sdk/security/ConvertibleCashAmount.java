package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;

/// An amount of money that knows its way into the account currency.
///
/// Source: LEAN `Common/Securities/ConvertibleCashAmount.cs`.
///
/// @param amount the amount in the currency of `cash`
/// @param cash the currency with its rate
public record ConvertibleCashAmount(Decimal amount, Cash cash) {
  /// The amount in account currency: amount times rate.
  public Decimal inAccountCurrency() {
    return amount.multiply(cash.conversionRateExact());
  }

  /// The amount in its own currency.
  public CashAmount toCashAmount() {
    return new CashAmount(amount, cash.symbol());
  }
}
