package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// What is known of a security beside its data.
public interface SecurityDatabase {
  /// The hours of its exchange.
  SecurityExchangeHours exchangeHours(Symbol symbol);

  /// The time zone of its files.
  MarketTimeZone dataTimeZone(Symbol symbol);

  /// Lot size, price step and quote currency.
  ///
  /// @param defaultQuoteCurrency the quote currency where none is known
  SymbolProperties symbolProperties(Symbol symbol, String defaultQuoteCurrency);

  /// The exchange an equity is listed on, as its map file names it; "" where it is not known.
  default String primaryExchange(Symbol symbol) {
    return "";
  }
}
