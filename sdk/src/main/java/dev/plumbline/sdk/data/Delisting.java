package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;

/// The end of a security's trading.
///
/// @param symbol the security
/// @param timeNs midnight of the day, exchange wall clock
/// @param valueExact last price
/// @param type warning or occurrence
public record Delisting(Symbol symbol, long timeNs, Decimal valueExact, DelistingType type)
    implements BaseData {

  @Override
  public long endTimeNs() {
    return timeNs;
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.AUXILIARY;
  }

  @Override
  public String toString() {
    String kind = type == DelistingType.WARNING ? "Delisting Warning" : "Delisted";
    return kind + ": " + symbol + " " + Nanos.toInvariantText(timeNs);
  }
}
