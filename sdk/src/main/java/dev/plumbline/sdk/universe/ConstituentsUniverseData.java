package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;

/// One security of a stored list of securities, as told on one day.
///
/// Source of the name: LEAN, `Common/Data/UniverseSelection/ConstituentsUniverseData.cs`.
///
/// @param symbol the security, or [Symbol#NONE] where the list says that it is empty
/// @param timeNs midnight of the day, nanoseconds since 1970; known from the end of the day
public record ConstituentsUniverseData(Symbol symbol, long timeNs) implements BaseData {
  @Override
  public long endTimeNs() {
    return timeNs + Nanos.DAY;
  }

  /// Zero: a member of a list is no price.
  @Override
  public Decimal valueExact() {
    return Decimal.ZERO;
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.AUXILIARY;
  }
}
