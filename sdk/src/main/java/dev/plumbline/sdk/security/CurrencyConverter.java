package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.CashAmount;

/// What turns money of any currency into the account currency.
///
/// Source: LEAN `Common/Securities/ICurrencyConverter.cs`.
public interface CurrencyConverter {
  /// The code of the account currency.
  String accountCurrency();

  /// The amount in account currency; the amount itself where it already is.
  CashAmount convertToAccountCurrency(CashAmount cashAmount);
}
