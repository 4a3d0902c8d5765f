package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;
import java.util.Locale;

/// The holding of one currency, with its rate into the account currency.
///
/// A change of the amount or of the rate is told to the [CashBook] that holds it. Source: LEAN
/// `Common/Securities/Cash.cs`.
public final class Cash {
  private final String symbol;
  private Decimal amount;
  private CurrencyConversion currencyConversion;
  private Runnable listener = () -> {};
  private Runnable conversionListener = () -> {};

  /// A holding of a currency; the code is taken in upper case.
  public Cash(String symbol, Decimal amount, Decimal conversionRate) {
    if (symbol == null || symbol.isEmpty()) {
      throw new IllegalArgumentException("Cash symbols cannot be null or empty.");
    }
    this.symbol = symbol.toUpperCase(Locale.ROOT);
    this.amount = amount;
    this.currencyConversion = new CurrencyConversion(this.symbol, null, conversionRate);
  }

  /// The currency code.
  public String symbol() {
    return symbol;
  }

  /// The amount held.
  public double amount() {
    return amount.doubleValue();
  }

  /// The amount held, exact.
  public Decimal amountExact() {
    return amount;
  }

  /// Account currency for one unit of this one.
  public double conversionRate() {
    return conversionRateExact().doubleValue();
  }

  /// Account currency for one unit of this one, exact; its scale carries into every value.
  public Decimal conversionRateExact() {
    return currencyConversion.conversionRate();
  }

  /// Replaces the rate.
  public void setConversionRate(Decimal rate) {
    if (!rate.equals(conversionRateExact())) {
      currencyConversion = currencyConversion.withRate(rate);
      listener.run();
    }
  }

  /// Where the rate comes from.
  public CurrencyConversion currencyConversion() {
    return currencyConversion;
  }

  /// Replaces the source of the rate; a rate known before stays until another value comes, but an
  /// equal value keeps the new one's digits.
  public void setCurrencyConversion(CurrencyConversion conversion) {
    Decimal last = conversionRateExact();
    boolean keep = !last.isZero() && !last.equals(conversion.conversionRate());
    currencyConversion = keep ? conversion.withRate(last) : conversion;
    conversionListener.run();
  }

  /// The amount in account currency.
  public double valueInAccountCurrency() {
    return valueInAccountCurrencyExact().doubleValue();
  }

  /// The amount in account currency, exact: amount times rate.
  public Decimal valueInAccountCurrencyExact() {
    return amount.multiply(conversionRateExact());
  }

  /// Adds to the amount (a negative number takes away) and returns the new amount.
  public Decimal addAmount(Decimal change) {
    amount = amount.add(change);
    listener.run();
    return amount;
  }

  /// Replaces the amount; an equal one leaves everything, the digits included, as it was.
  public void setAmount(Decimal newAmount) {
    if (!amount.equals(newAmount)) {
      amount = newAmount;
      listener.run();
    }
  }

  /// Sets what runs after the source of the rate was replaced.
  void setConversionListener(Runnable onConversionUpdate) {
    this.conversionListener = onConversionUpdate;
  }

  /// Sets what runs after each change.
  void setListener(Runnable onUpdate) {
    this.listener = onUpdate;
  }

  @Override
  public String toString() {
    return symbol + ": " + amount + " @ " + conversionRateExact();
  }
}
