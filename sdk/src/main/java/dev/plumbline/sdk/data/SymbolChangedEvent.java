package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// A change of ticker.
///
/// @param symbol the security; its `value()` is the ticker that was asked for
/// @param timeNs midnight of the first day of the new ticker, exchange wall clock
/// @param oldSymbol ticker until then
/// @param newSymbol ticker from then on
public record SymbolChangedEvent(Symbol symbol, long timeNs, String oldSymbol, String newSymbol)
    implements BaseData {

  @Override
  public long endTimeNs() {
    return timeNs;
  }

  @Override
  public Decimal valueExact() {
    return Decimal.ZERO;
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.AUXILIARY;
  }
}
