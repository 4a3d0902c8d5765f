package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Time;
import java.time.LocalDate;
import java.util.List;

/// Finds the map file of the security that had a ticker at a date.
public interface MapFileResolver {
  /// The resolver of a market without map files.
  MapFileResolver EMPTY = (ticker, dateNs) -> new MapFile(ticker, List.of());

  /// The map file of the security that had the ticker at the date; one without rows if there is
  /// none (LEAN: `MapFileResolver.ResolveMapFile`).
  MapFile resolveMapFile(String ticker, long dateNs);

  /// As [#resolveMapFile(String, long)] at a date.
  default MapFile resolveMapFile(String ticker, LocalDate date) {
    return resolveMapFile(ticker, Nanos.of(date));
  }

  /// The map file of a symbol, found by the first ticker and date of its identifier; of a
  /// derivative that of the underlying.
  default MapFile resolveMapFile(Symbol symbol) {
    if (this == EMPTY) {
      return resolveMapFile(symbol.value(), Time.BEGINNING_OF_TIME);
    }
    Symbol named = symbol.hasUnderlying() ? symbol.underlying() : symbol;
    String ticker = named.id().symbol();
    if (symbol.securityType() == SecurityType.BASE) {
      int dot = symbol.id().symbol().lastIndexOf('.');
      String type = dot < 0 ? "" : symbol.id().symbol().substring(dot);
      ticker =
          ticker.endsWith(type) ? ticker.substring(0, ticker.length() - type.length()) : ticker;
    }
    return resolveMapFile(ticker, named.id().dateNs());
  }
}
