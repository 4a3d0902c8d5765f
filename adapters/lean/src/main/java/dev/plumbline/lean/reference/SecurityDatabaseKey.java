package dev.plumbline.lean.reference;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Locale;

/// The name of an entry in LEAN's databases: `Equity-usa-SPY`, or `Equity-usa-[*]` for all others
/// of a market. Case does not matter.
///
/// @param market the market in lower case, or [#WILDCARD]
/// @param symbol the ticker in upper case, or [#WILDCARD]
/// @param securityType the kind of security
record SecurityDatabaseKey(String market, String symbol, SecurityType securityType) {
  /// What stands for any market or ticker.
  static final String WILDCARD = "[*]";

  SecurityDatabaseKey {
    market = market == null || market.isEmpty() ? WILDCARD : market.toLowerCase(Locale.ROOT);
    symbol = symbol == null || symbol.isEmpty() ? WILDCARD : symbol.toUpperCase(Locale.ROOT);
  }

  /// The key under which a symbol is looked up first.
  static SecurityDatabaseKey of(Symbol symbol) {
    return new SecurityDatabaseKey(symbol.market(), ticker(symbol), symbol.securityType());
  }

  /// The ticker under which a symbol is looked up (LEAN: `GetDatabaseSymbolKey`).
  static String ticker(Symbol symbol) {
    return switch (symbol.securityType()) {
      case OPTION -> symbol.hasUnderlying() ? symbol.underlying().value() : "";
      case INDEX_OPTION, FUTURE_OPTION -> symbol.hasUnderlying() ? symbol.id().symbol() : "";
      case BASE, FUTURE -> symbol.id().symbol();
      default -> symbol.value();
    };
  }

  /// The key of all other securities of the market.
  SecurityDatabaseKey common() {
    return new SecurityDatabaseKey(market, null, securityType);
  }

  /// The key of the same market with another ticker and kind.
  SecurityDatabaseKey with(String ticker, SecurityType type) {
    return new SecurityDatabaseKey(market, ticker, type);
  }

  // written out: what the compiler leaves to the first call costs a start many milliseconds

  @Override
  public boolean equals(Object other) {
    return other instanceof SecurityDatabaseKey key
        && key.securityType == securityType
        && key.symbol.equals(symbol)
        && key.market.equals(market);
  }

  @Override
  public int hashCode() {
    return (market.hashCode() * 31 + symbol.hashCode()) * 31 + securityType.ordinal();
  }

  @Override
  public String toString() {
    return securityType.text() + "-" + market + "-" + symbol;
  }
}
