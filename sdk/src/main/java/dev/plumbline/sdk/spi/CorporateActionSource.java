package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.symbol.Symbol;

/// Where renames, delistings, splits and dividends come from.
public interface CorporateActionSource {
  /// The security's history of tickers; an empty one where none is known. Never null.
  MapFile mapFile(Symbol symbol);

  /// The security's history of price factors, or null where none is known.
  FactorFile factorFile(Symbol symbol);
}
