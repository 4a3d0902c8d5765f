package dev.plumbline.backtests.wiring;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.reference.MarketHoursDatabase;
import dev.plumbline.lean.reference.SymbolPropertiesDatabase;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.corporate.MapFileRow;
import dev.plumbline.sdk.spi.SecurityDatabase;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.List;

/// The hours and properties of securities in a data folder.
final class MarketDatabases implements SecurityDatabase {
  private final MarketHoursDatabase hours;
  private final SymbolPropertiesDatabase properties;
  private final MapFileProvider mapFiles;

  MarketDatabases(DataFolder folder, MapFileProvider mapFiles) {
    this.mapFiles = mapFiles;
    this.hours = new MarketHoursDatabase(folder);
    this.properties = new SymbolPropertiesDatabase(folder);
  }

  @Override
  public SecurityExchangeHours exchangeHours(Symbol symbol) {
    return hours.exchangeHours(symbol);
  }

  @Override
  public MarketTimeZone dataTimeZone(Symbol symbol) {
    return hours.dataTimeZone(symbol);
  }

  @Override
  public SymbolProperties symbolProperties(Symbol symbol, String defaultQuoteCurrency) {
    return properties.symbolProperties(symbol, defaultQuoteCurrency);
  }

  /// The one in the last row of the map file (LEAN: `MapFilePrimaryExchangeProvider`).
  @Override
  public String primaryExchange(Symbol symbol) {
    List<MapFileRow> rows = mapFiles.mapFile(symbol).rows();
    return rows.isEmpty() ? "" : rows.getLast().primaryExchange();
  }
}
