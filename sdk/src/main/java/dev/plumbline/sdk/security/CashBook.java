package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/// The currencies held, by code, in the order in which they came.
///
/// Starts with the account currency, `USD`, at amount zero. Source: LEAN
/// `Common/Securities/CashBook.cs`.
public final class CashBook implements CurrencyConverter, Iterable<Cash> {
  /// The account currency unless another is set.
  public static final String DEFAULT_ACCOUNT_CURRENCY = Currencies.USD;

  private static final Decimal INITIAL_RATE = Decimal.of("1.0");

  private final Map<String, Cash> currencies = new LinkedHashMap<>();
  private final List<Consumer<CashBookUpdate>> listeners = new ArrayList<>();
  private String accountCurrency;

  /// A book with the account currency `USD` at amount zero.
  public CashBook() {
    setAccountCurrency(DEFAULT_ACCOUNT_CURRENCY);
  }

  @Override
  public String accountCurrency() {
    return accountCurrency;
  }

  /// Changes the account currency; the amount of the old one goes over to the new one and the old
  /// one leaves the book.
  public void setAccountCurrency(String currency) {
    Cash previous = accountCurrency == null ? null : currencies.get(accountCurrency);
    Decimal amount = Decimal.ZERO;
    if (previous != null) {
      amount = previous.amountExact();
      remove(accountCurrency);
    }
    accountCurrency = currency.toUpperCase(Locale.ROOT);
    add(accountCurrency, amount, INITIAL_RATE);
  }

  /// Adds a currency, or replaces amount and rate of one that is there. Returns the book's own
  /// entry; null for [Currencies#NULL_CURRENCY].
  public Cash add(String symbol, Decimal quantity, Decimal conversionRate) {
    return add(new Cash(symbol, quantity, conversionRate));
  }

  /// Adds a currency, or copies amount and rate into the entry that is there. Returns the book's
  /// own entry; null for [Currencies#NULL_CURRENCY].
  public Cash add(Cash cash) {
    if (cash.symbol().equals(Currencies.NULL_CURRENCY)) {
      return null;
    }
    Cash present = currencies.get(cash.symbol());
    if (present != null) {
      present.setConversionRate(cash.conversionRateExact());
      present.setAmount(cash.amountExact());
      return present;
    }
    currencies.put(cash.symbol(), cash);
    cash.setListener(() -> tell(CashBookUpdate.Type.UPDATED, cash));
    tell(CashBookUpdate.Type.ADDED, cash);
    return cash;
  }

  /// Takes a currency out; false if it was not there.
  public boolean remove(String symbol) {
    Cash cash = currencies.remove(symbol);
    if (cash == null) {
      return false;
    }
    cash.setListener(() -> {});
    tell(CashBookUpdate.Type.REMOVED, cash);
    return true;
  }

  /// The entry of a currency; an error with LEAN's text if there is none.
  public Cash get(String symbol) {
    if (symbol.equals(Currencies.NULL_CURRENCY)) {
      throw new IllegalStateException("Unexpected request for NullCurrency Cash instance");
    }
    Cash cash = currencies.get(symbol);
    if (cash == null) {
      throw new NoSuchElementException(
          "This cash symbol (" + symbol + ") was not found in your cash book.");
    }
    return cash;
  }

  /// Whether the currency is in the book.
  public boolean containsKey(String symbol) {
    return currencies.containsKey(symbol);
  }

  /// The currency codes, in the order in which they came.
  public Collection<String> keys() {
    return Collections.unmodifiableSet(currencies.keySet());
  }

  /// The entries, in the order in which they came.
  public Collection<Cash> values() {
    return Collections.unmodifiableCollection(currencies.values());
  }

  @Override
  public Iterator<Cash> iterator() {
    return values().iterator();
  }

  /// The number of currencies.
  public int count() {
    return currencies.size();
  }

  /// The value of all currencies, in account currency.
  public double totalValueInAccountCurrency() {
    return totalValueInAccountCurrencyExact().doubleValue();
  }

  /// The value of all currencies, in account currency, exact.
  public Decimal totalValueInAccountCurrencyExact() {
    Decimal total = Decimal.ZERO;
    for (Cash cash : currencies.values()) {
      total = total.add(cash.valueInAccountCurrencyExact());
    }
    return total;
  }

  /// An amount of one currency in another, by both rates into the account currency.
  public Decimal convert(
      Decimal sourceQuantity, String sourceCurrency, String destinationCurrency) {
    if (sourceQuantity.isZero()) {
      return Decimal.ZERO;
    }
    Decimal source = knownRate(sourceCurrency);
    Decimal destination = knownRate(destinationCurrency);
    return sourceQuantity.multiply(source.divide(destination));
  }

  /// An amount of one currency in account currency.
  public Decimal convertToAccountCurrency(Decimal sourceQuantity, String sourceCurrency) {
    return sourceCurrency.equals(accountCurrency)
        ? sourceQuantity
        : convert(sourceQuantity, sourceCurrency, accountCurrency);
  }

  @Override
  public CashAmount convertToAccountCurrency(CashAmount cashAmount) {
    if (cashAmount.currency().equals(accountCurrency)) {
      return cashAmount;
    }
    Decimal amount = convert(cashAmount.amount(), cashAmount.currency(), accountCurrency);
    return new CashAmount(amount, accountCurrency);
  }

  /// Settles the rate of every currency that has none yet: one for the account currency, zero for
  /// another one, as no pair to price it is traded here. The engine calls this when the algorithm
  /// is initialised; from then on the account currency's rate is 1, before it is 1.0, which shows
  /// in the digits of the portfolio value.
  ///
  /// Returns the currencies without a rate. Source: LEAN `Cash.EnsureCurrencyDataFeed`.
  public List<String> ensureCurrencyDataFeeds() {
    List<String> unpriced = new ArrayList<>();
    for (Cash cash : currencies.values()) {
      if (cash.currencyConversion().destinationCurrency() != null) {
        continue;
      }
      if (cash.symbol().equals(accountCurrency)) {
        cash.setCurrencyConversion(CurrencyConversion.identity(accountCurrency));
      } else {
        cash.setCurrencyConversion(CurrencyConversion.none(cash.symbol(), accountCurrency));
        unpriced.add(cash.symbol());
      }
    }
    return unpriced;
  }

  /// Adds a listener to every change of the book.
  public void onUpdated(Consumer<CashBookUpdate> listener) {
    listeners.add(listener);
  }

  @Override
  public String toString() {
    return currencies.values().toString();
  }

  private Decimal knownRate(String currency) {
    Decimal rate = get(currency).conversionRateExact();
    if (rate.isZero()) {
      throw new IllegalArgumentException(
          "The conversion rate for " + currency + " is not available.");
    }
    return rate;
  }

  private void tell(CashBookUpdate.Type type, Cash cash) {
    for (Consumer<CashBookUpdate> listener : listeners) {
      listener.accept(new CashBookUpdate(type, cash));
    }
  }
}
