package dev.plumbline.engine.universe;

import dev.plumbline.sdk.spi.SecurityDatabase;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.HashMap;
import java.util.Map;

/// What is known of securities, with what one run's author says on top.
///
/// Source: LEAN, `MarketHoursDatabase.SetEntry`, `SymbolPropertiesDatabase.SetEntry`.
public final class AuthorDatabase implements SecurityDatabase {
  private record Hours(SecurityExchangeHours hours, MarketTimeZone dataTimeZone) {}

  private final SecurityDatabase stored;
  private final Map<String, Hours> hours = new HashMap<>();
  private final Map<String, SymbolProperties> properties = new HashMap<>();

  /// A database over the stored one.
  public AuthorDatabase(SecurityDatabase stored) {
    this.stored = stored;
  }

  private static String key(SecurityType type, String market, String ticker) {
    return type.text() + "-" + market + "-" + (ticker == null ? "[*]" : ticker);
  }

  private static <T> T of(Map<String, T> entries, Symbol symbol) {
    if (entries.isEmpty()) {
      return null;
    }
    T own = entries.get(key(symbol.securityType(), symbol.market(), symbol.id().symbol()));
    return own == null ? entries.get(key(symbol.securityType(), symbol.market(), null)) : own;
  }

  /// Sets the hours of a ticker, or of all of a market without their own.
  ///
  /// @param ticker the ticker in the identifier, or null for all
  public void setHours(
      SecurityType type,
      String market,
      String ticker,
      SecurityExchangeHours value,
      MarketTimeZone dataTimeZone) {
    hours.put(key(type, market, ticker), new Hours(value, dataTimeZone));
  }

  /// Sets the properties of a ticker, or of all of a market without their own.
  ///
  /// @param ticker the ticker in the identifier, or null for all
  public void setProperties(
      SecurityType type, String market, String ticker, SymbolProperties value) {
    properties.put(key(type, market, ticker), value);
  }

  /// Sees to it that custom data has hours: its own, else a market that never closes.
  void ensureHours(Symbol symbol, MarketTimeZone zone, boolean always) {
    if (!always) {
      if (of(hours, symbol) != null) {
        return;
      }
      try {
        stored.exchangeHours(symbol);
        return;
      } catch (IllegalArgumentException none) {
        // it gets a market of its own
      }
    }
    setHours(
        symbol.securityType(),
        symbol.market(),
        symbol.id().symbol(),
        SecurityExchangeHours.alwaysOpen(zone),
        zone);
  }

  @Override
  public SecurityExchangeHours exchangeHours(Symbol symbol) {
    Hours own = of(hours, symbol);
    return own == null ? stored.exchangeHours(symbol) : own.hours();
  }

  @Override
  public MarketTimeZone dataTimeZone(Symbol symbol) {
    Hours own = of(hours, symbol);
    return own == null ? stored.dataTimeZone(symbol) : own.dataTimeZone();
  }

  @Override
  public SymbolProperties symbolProperties(Symbol symbol, String defaultQuoteCurrency) {
    SymbolProperties own = of(properties, symbol);
    return own == null ? stored.symbolProperties(symbol, defaultQuoteCurrency) : own;
  }

  @Override
  public String primaryExchange(Symbol symbol) {
    return stored.primaryExchange(symbol);
  }
}
