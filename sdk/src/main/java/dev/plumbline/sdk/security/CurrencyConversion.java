package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// A fixed rate from one currency into another.
///
/// Source: LEAN `Common/Securities/CurrencyConversion/ConstantCurrencyConversion.cs`; rates that
/// follow the price of a security are not part of this version.
///
/// @param sourceCurrency the currency converted
/// @param destinationCurrency the currency converted to; null while it is not settled
/// @param conversionRate destination currency for one unit of the source, exact
public record CurrencyConversion(
    String sourceCurrency, String destinationCurrency, Decimal conversionRate) {

  /// The conversion of a currency into itself, rate 1 (scale 0).
  public static CurrencyConversion identity(String currency) {
    return new CurrencyConversion(currency, currency, Decimal.ONE);
  }

  /// The conversion that is not possible, rate 0.
  public static CurrencyConversion none(String sourceCurrency, String destinationCurrency) {
    return new CurrencyConversion(sourceCurrency, destinationCurrency, Decimal.ZERO);
  }

  /// The same conversion at another rate.
  public CurrencyConversion withRate(Decimal rate) {
    return new CurrencyConversion(sourceCurrency, destinationCurrency, rate);
  }
}
