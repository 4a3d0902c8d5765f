package dev.plumbline.sdk.symbol;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.Locale;

/// The permanent name of a security, which outlives renames of its ticker.
///
/// Its text is LEAN's: the first ticker, a blank, and a number in base 36 that packs security type,
/// market, date, and of options strike, right and style; an underlying follows after `|`: `SPY
/// R735QTJ8XC9X`, `GOOCV VND5EP57CUTI|GOOCV VP83T1ZUHROL`. Identifiers are equal if all of it is.
/// Source of the layout: LEAN, `SecurityIdentifier.cs`.
public final class SecurityIdentifier implements Comparable<SecurityIdentifier> {
  /// The date of securities without one, 1899-12-30.
  public static final LocalDate DEFAULT_DATE = LocalDate.of(1899, 12, 30);

  /// The identifier of no symbol at all.
  public static final SecurityIdentifier EMPTY = new SecurityIdentifier("", 0, null);

  /// The identifier that explicitly means no symbol.
  public static final SecurityIdentifier NONE = new SecurityIdentifier("NONE", 0, null);

  private final String symbol;
  private final long properties;
  private final SecurityIdentifier underlying;
  private final SecurityType securityType;
  private final Decimal strike;
  private final String text;
  private final int hash;

  /// An identifier from its parts.
  ///
  /// @param symbol the first ticker, without blanks and bars
  /// @param properties the packed number, unsigned
  /// @param underlying the identifier of the underlying, or null
  public SecurityIdentifier(String symbol, long properties, SecurityIdentifier underlying) {
    this(symbol, properties, underlying, null);
  }

  private SecurityIdentifier(
      String symbol, long properties, SecurityIdentifier underlying, Decimal strike) {
    if (symbol.indexOf('|') >= 0 || symbol.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("Symbol must not contain the characters '|' or ' '.");
    }
    this.symbol = symbol;
    this.properties = properties;
    this.underlying = underlying;
    this.securityType = SecurityProperties.securityType(properties);
    this.strike = strike;
    String own = symbol + " " + Long.toUnsignedString(properties, 36).toUpperCase(Locale.ROOT);
    this.text = underlying == null ? own : own + "|" + underlying;
    this.hash = text.hashCode();
  }

  /// The identifier of an equity by its first date and first ticker; see the map files for both.
  public static SecurityIdentifier generateEquity(LocalDate date, String symbol, String market) {
    return generate(date, upper(symbol), SecurityType.EQUITY, market);
  }

  /// The identifier of an option contract.
  ///
  /// @param targetOption the ticker of the option where it differs from the underlying's, or null
  public static SecurityIdentifier generateOption(
      SecurityIdentifier underlying, String targetOption, String market, OptionContract contract) {
    String ticker = targetOption == null || targetOption.isEmpty() ? null : targetOption;
    if (ticker == null) {
      ticker =
          underlying.securityType == SecurityType.FUTURE
              ? FutureOptionTickers.ofFuture(underlying.symbol)
              : underlying.symbol;
    }
    SecurityType type = underlying.securityType.optionType();
    long properties =
        SecurityProperties.pack(type, marketCode(market), contract.expiry())
            + SecurityProperties.packOption(contract);
    return new SecurityIdentifier(upper(ticker), properties, underlying, contract.strikeExact());
  }

  /// The identifier of a futures contract.
  public static SecurityIdentifier generateFuture(LocalDate expiry, String symbol, String market) {
    return generate(expiry, upper(symbol), SecurityType.FUTURE, market);
  }

  /// The identifier of a pair of currencies.
  public static SecurityIdentifier generateForex(String symbol, String market) {
    return generate(DEFAULT_DATE, upper(symbol), SecurityType.FOREX, market);
  }

  /// The identifier of a pair with a cryptocurrency.
  public static SecurityIdentifier generateCrypto(String symbol, String market) {
    return generate(DEFAULT_DATE, upper(symbol), SecurityType.CRYPTO, market);
  }

  /// The identifier of a futures contract on a cryptocurrency.
  public static SecurityIdentifier generateCryptoFuture(
      LocalDate expiry, String symbol, String market) {
    return generate(expiry, upper(symbol), SecurityType.CRYPTO_FUTURE, market);
  }

  /// The identifier of a contract for difference.
  public static SecurityIdentifier generateCfd(String symbol, String market) {
    return generate(DEFAULT_DATE, upper(symbol), SecurityType.CFD, market);
  }

  /// The identifier of an index.
  public static SecurityIdentifier generateIndex(String symbol, String market) {
    return generate(DEFAULT_DATE, upper(symbol), SecurityType.INDEX, market);
  }

  /// The identifier of custom data: the upper-case ticker, a point and the name of the data's type.
  ///
  /// @param dataType the name of the type, or null to take the ticker as it is
  /// @param date the first date, or null for none
  public static SecurityIdentifier generateBase(
      String dataType, String symbol, String market, LocalDate date) {
    String name = dataType == null ? symbol : upper(symbol) + "." + dataType;
    return generate(date == null ? DEFAULT_DATE : date, name, SecurityType.BASE, market);
  }

  /// The identifier that a text of LEAN's form spells; a text of blanks is [#EMPTY].
  ///
  /// @throws IllegalArgumentException if the text has another form or names an unknown market
  public static SecurityIdentifier parse(String text) {
    if (text.isBlank() || text.equals(" 0")) {
      return EMPTY;
    }
    SecurityIdentifier underlying = null;
    String[] parts = text.split("\\|", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      underlying = parseOne(parts[i], underlying, text);
    }
    return underlying;
  }

  /// The ticker in the identifier: of an equity the first under which it traded.
  public String symbol() {
    return symbol;
  }

  /// The packed number, unsigned.
  public long properties() {
    return properties;
  }

  /// Whether the security is a derivative.
  public boolean hasUnderlying() {
    return underlying != null;
  }

  /// The identifier of the underlying.
  ///
  /// @throws IllegalStateException if there is none
  public SecurityIdentifier underlying() {
    if (underlying == null) {
      throw new IllegalStateException(
          "No underlying specified for this identifier. Check that HasUnderlying is true before"
              + " accessing the Underlying property.");
    }
    return underlying;
  }

  /// The kind of the security.
  public SecurityType securityType() {
    return securityType;
  }

  /// The market; the number as text if the market is unknown.
  public String market() {
    int code = SecurityProperties.market(properties);
    String market = Market.decode(code);
    return market != null ? market : Integer.toString(code);
  }

  /// The date: of an equity the first on which it traded, of options and futures the expiry.
  ///
  /// @throws IllegalStateException for kinds of securities without a date
  public LocalDate date() {
    switch (securityType) {
      case COMMODITY, FOREX, CFD, CRYPTO ->
          throw new IllegalStateException(
              "Date is only defined for SecurityType.Equity, SecurityType.Option,"
                  + " SecurityType.Future, SecurityType.FutureOption, SecurityType.IndexOption, and"
                  + " SecurityType.Base");
      default -> {
        return DEFAULT_DATE.plusDays(SecurityProperties.days(properties));
      }
    }
  }

  /// Midnight at the start of [#date()].
  public long dateNs() {
    return Nanos.of(date());
  }

  /// The strike price of an option.
  public double strikePrice() {
    return strikePriceExact().doubleValue();
  }

  /// The strike price of an option.
  ///
  /// @throws IllegalStateException if the security is no option
  public Decimal strikePriceExact() {
    requireOption("StrikePrice");
    return strike != null ? strike : SecurityProperties.strike(properties);
  }

  /// The right of an option.
  ///
  /// @throws IllegalStateException if the security is no option
  public OptionRight optionRight() {
    requireOption("OptionRight");
    return SecurityProperties.right(properties);
  }

  /// The style of an option.
  ///
  /// @throws IllegalStateException if the security is no option
  public OptionStyle optionStyle() {
    requireOption("OptionStyle");
    return SecurityProperties.style(properties);
  }

  @Override
  public int compareTo(SecurityIdentifier other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SecurityIdentifier that
            && that.hash == hash
            && that.properties == properties
            && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }

  private void requireOption(String what) {
    if (!securityType.isOption()) {
      throw new IllegalStateException(
          what
              + " is only defined for SecurityType.Option, SecurityType.FutureOption, and"
              + " SecurityType.IndexOption");
    }
  }

  private static SecurityIdentifier generate(
      LocalDate date, String symbol, SecurityType type, String market) {
    long properties = SecurityProperties.pack(type, marketCode(market), date);
    return new SecurityIdentifier(symbol, properties, null);
  }

  private static SecurityIdentifier parseOne(
      String part, SecurityIdentifier underlying, String text) {
    String[] words = part.strip().split(" +");
    if (words.length != 2) {
      throw new IllegalArgumentException(
          "The string must be splittable on space into two parts. Found '" + text + "'");
    }
    long properties;
    try {
      properties = Long.parseUnsignedLong(words[1], 36);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + words[1] + "' in '" + text + "' is not a number in base 36", e);
    }
    SecurityIdentifier parsed = new SecurityIdentifier(words[0], properties, underlying);
    marketCode(parsed.market());
    return parsed;
  }

  private static int marketCode(String market) {
    int code = Market.encode(market);
    if (code < 0) {
      throw new IllegalArgumentException(
          "The specified market wasn't found in the markets lookup. Requested: " + market + ".");
    }
    return code;
  }

  private static String upper(String symbol) {
    return symbol.toUpperCase(Locale.ROOT);
  }
}
