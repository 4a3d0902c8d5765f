package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Time;

/// The map files of a data folder.
public interface MapFileProvider {
  /// The map files of a market; [MapFileResolver#EMPTY] if it has none.
  MapFileResolver resolver(String market, SecurityType securityType);

  /// The symbol of the equity that has a ticker today.
  ///
  /// Where LEAN takes the date of the wall clock, this takes the end of time: both mean the last
  /// security that had the ticker.
  default Symbol createEquity(String ticker, String market) {
    return resolver(market, SecurityType.EQUITY)
        .resolveMapFile(ticker, Time.END_OF_TIME)
        .createEquity(ticker, market);
  }

  /// The map file of a symbol; one without rows for securities that are never renamed.
  default MapFile mapFile(Symbol symbol) {
    SecurityType type = symbol.securityType();
    boolean equityLike = type == SecurityType.OPTION || type == SecurityType.BASE;
    MapFileResolver resolver =
        symbol.requiresMapping()
            ? resolver(symbol.market(), equityLike ? SecurityType.EQUITY : type)
            : MapFileResolver.EMPTY;
    return resolver.resolveMapFile(symbol);
  }
}
