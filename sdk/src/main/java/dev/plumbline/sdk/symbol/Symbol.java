package dev.plumbline.sdk.symbol;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/// A security as an author names it: the permanent identifier and the ticker of the moment.
///
/// Symbols are equal if their identifiers are; the order is that of the tickers, ignoring case.
/// Unlike LEAN's, a symbol's text is always its ticker, and it equals no plain text.
public final class Symbol implements Comparable<Symbol> {
  /// The symbol of nothing.
  public static final Symbol EMPTY = new Symbol(SecurityIdentifier.EMPTY, "", null);

  /// The symbol that explicitly means nothing.
  public static final Symbol NONE = new Symbol(SecurityIdentifier.NONE, "NONE", null);

  private final SecurityIdentifier id;
  private final String value;
  private final Symbol underlying;

  /// A symbol of an identifier; the tickers of options and futures follow from their terms.
  ///
  /// @param value the ticker of all other securities
  public Symbol(SecurityIdentifier id, String value) {
    this.id = id;
    this.underlying =
        id.hasUnderlying() ? new Symbol(id.underlying(), id.underlying().symbol()) : null;
    String alias = alias(id, underlying);
    this.value = alias != null ? alias : upper(value);
  }

  /// A symbol of an identifier with a ticker and an underlying as given.
  ///
  /// @param underlying the underlying, or null
  public Symbol(SecurityIdentifier id, String value, Symbol underlying) {
    this.id = Objects.requireNonNull(id, "id");
    this.value = upper(value);
    this.underlying = underlying;
  }

  /// A symbol of a ticker.
  ///
  /// An equity gets no first date here: the one of a data folder with map files comes from
  /// [dev.plumbline.sdk.corporate.MapFileProvider]. Options and futures become canonical symbols.
  public static Symbol create(String ticker, SecurityType securityType, String market) {
    return switch (securityType) {
      case BASE -> new Symbol(SecurityIdentifier.generateBase(null, ticker, market, null), ticker);
      case EQUITY ->
          new Symbol(
              SecurityIdentifier.generateEquity(SecurityIdentifier.DEFAULT_DATE, ticker, market),
              ticker);
      case FOREX -> new Symbol(SecurityIdentifier.generateForex(ticker, market), ticker);
      case CFD -> new Symbol(SecurityIdentifier.generateCfd(ticker, market), ticker);
      case INDEX -> new Symbol(SecurityIdentifier.generateIndex(ticker, market), ticker);
      case CRYPTO -> new Symbol(SecurityIdentifier.generateCrypto(ticker, market), ticker);
      case CRYPTO_FUTURE ->
          new Symbol(
              SecurityIdentifier.generateCryptoFuture(
                  SecurityIdentifier.DEFAULT_DATE, ticker, market),
              ticker);
      case FUTURE ->
          new Symbol(
              SecurityIdentifier.generateFuture(SecurityIdentifier.DEFAULT_DATE, ticker, market),
              ticker);
      case OPTION -> createCanonicalOption(create(ticker, SecurityType.EQUITY, market), null);
      case INDEX_OPTION -> createCanonicalOption(create(ticker, SecurityType.INDEX, market), null);
      case FUTURE_OPTION ->
          throw new IllegalArgumentException(
              "Cannot create future option Symbol using this method (insufficient information). Use"
                  + " `CreateOption(Symbol, ...)` instead.");
      case COMMODITY ->
          throw new IllegalArgumentException(
              "The security type has not been implemented yet: Commodity");
    };
  }

  /// The symbol of an option contract.
  ///
  /// @param targetOption the ticker of the option where it differs from the underlying's, or null
  public static Symbol createOption(
      Symbol underlying, String targetOption, String market, OptionContract contract) {
    SecurityIdentifier id =
        SecurityIdentifier.generateOption(underlying.id, targetOption, market, contract);
    return new Symbol(id, alias(id, underlying), underlying);
  }

  /// The symbol that stands for all options on an underlying.
  ///
  /// @param targetOption the ticker of the options where it differs from the underlying's, or null
  public static Symbol createCanonicalOption(Symbol underlying, String targetOption) {
    OptionStyle style = underlying.securityType().optionType().defaultOptionStyle();
    return createOption(
        underlying, targetOption, underlying.id.market(), OptionContract.canonical(style));
  }

  /// The symbol of a futures contract.
  public static Symbol createFuture(String ticker, String market, LocalDate expiry) {
    return new Symbol(SecurityIdentifier.generateFuture(expiry, ticker, market), ticker);
  }

  /// The ticker of the moment, in upper case.
  public String value() {
    return value;
  }

  /// The permanent identifier.
  public SecurityIdentifier id() {
    return id;
  }

  /// Whether the security is a derivative.
  public boolean hasUnderlying() {
    return underlying != null;
  }

  /// The underlying, or null.
  public Symbol underlying() {
    return underlying;
  }

  /// The kind of the security.
  public SecurityType securityType() {
    return id.securityType();
  }

  /// The market.
  public String market() {
    return id.market();
  }

  /// Whether the symbol stands for all contracts of an option or a future.
  public boolean isCanonical() {
    SecurityType type = id.securityType();
    return (type == SecurityType.FUTURE || type.isOption() && id.hasUnderlying())
        && id.date().equals(SecurityIdentifier.DEFAULT_DATE);
  }

  /// Whether there is a canonical symbol other than this one.
  public boolean hasCanonical() {
    SecurityType type = id.securityType();
    return (type.isOption() || type == SecurityType.FUTURE) && !isCanonical();
  }

  /// The symbol that stands for all contracts of this option or future.
  ///
  /// @throws IllegalStateException if the security is neither
  public Symbol canonical() {
    if (isCanonical()) {
      return this;
    }
    SecurityType type = id.securityType();
    if (type.isOption()) {
      return createOption(
          underlying,
          id.symbol(),
          id.market(),
          OptionContract.canonical(type.defaultOptionStyle()));
    }
    if (type == SecurityType.FUTURE) {
      return create(id.symbol(), SecurityType.FUTURE, id.market());
    }
    throw new IllegalStateException(
        "Canonical is only defined for SecurityType.Option, SecurityType.Future,"
            + " SecurityType.FutureOption");
  }

  /// Whether the other symbol is among this one's underlyings, at any depth.
  public boolean hasUnderlyingSymbol(Symbol other) {
    for (Symbol at = underlying; at != null; at = at.underlying) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the ticker changes with the map files: equities, their options and what has them as
  /// underlying, and canonical futures (LEAN: `RequiresMapping`).
  public boolean requiresMapping() {
    return switch (id.securityType()) {
      case EQUITY, OPTION -> true;
      case BASE -> underlying != null && underlying.requiresMapping();
      case FUTURE -> isCanonical();
      default -> false;
    };
  }

  /// The same security under another ticker, the underlying included.
  ///
  /// @param mappedSymbol the new ticker, of an option that of its underlying
  public Symbol updateMappedSymbol(String mappedSymbol) {
    SecurityType type = id.securityType();
    if (type == SecurityType.FUTURE || type.isOption() && type != SecurityType.OPTION) {
      throw new IllegalArgumentException("SecurityType " + type.text() + " can not be mapped.");
    }
    Symbol mapped = underlying == null ? null : underlying.updateMappedSymbol(mappedSymbol);
    if (type != SecurityType.BASE && !requiresMapping()) {
      return new Symbol(id, value, mapped);
    }
    if (type != SecurityType.OPTION) {
      return new Symbol(id, mappedSymbol, mapped);
    }
    return new Symbol(
        id,
        isCanonical() ? value : SymbolRepresentation.optionTicker(mappedSymbol, contract(id)),
        mapped);
  }

  @Override
  public int compareTo(Symbol other) {
    int length = Math.min(value.length(), other.value.length());
    for (int i = 0; i < length; i++) {
      int difference = value.charAt(i) - other.value.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return value.length() - other.value.length();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Symbol symbol && symbol.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  private static String alias(SecurityIdentifier id, Symbol underlying) {
    SecurityType type = id.securityType();
    if (type == SecurityType.FUTURE) {
      return id.date().equals(SecurityIdentifier.DEFAULT_DATE)
          ? "/" + id.symbol()
          : SymbolRepresentation.futureTicker(id.symbol(), id.date());
    }
    if (!type.isOption() || underlying == null) {
      return null;
    }
    String ticker = id.symbol().equals(underlying.id.symbol()) ? underlying.value : id.symbol();
    if (id.date().equals(SecurityIdentifier.DEFAULT_DATE)) {
      return "?" + upper(ticker);
    }
    return SymbolRepresentation.optionTicker(
        ticker.length() > 5 ? ticker + " " : ticker, contract(id));
  }

  private static OptionContract contract(SecurityIdentifier id) {
    return new OptionContract(id.strikePriceExact(), id.optionRight(), id.optionStyle(), id.date());
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
