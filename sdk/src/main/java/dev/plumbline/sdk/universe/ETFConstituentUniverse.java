package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// One security that an exchange-traded fund holds, as told on one day.
///
/// Source of the names: LEAN, `Common/Data/UniverseSelection/ETFConstituentUniverse.cs`.
///
/// @param symbol the security held
/// @param timeNs midnight of the day, nanoseconds since 1970; known from the end of the day
/// @param lastUpdate the day of the last update, or null
/// @param weightExact its share of the fund, or null
/// @param sharesHeldExact the number of shares held, or null
/// @param marketValueExact their worth, or null
public record ETFConstituentUniverse(
    Symbol symbol,
    long timeNs,
    LocalDate lastUpdate,
    Decimal weightExact,
    Decimal sharesHeldExact,
    Decimal marketValueExact)
    implements BaseData {

  @Override
  public long endTimeNs() {
    return timeNs + Nanos.DAY;
  }

  /// Zero: a constituent is no price.
  @Override
  public Decimal valueExact() {
    return Decimal.ZERO;
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.BASE;
  }

  /// Its share of the fund; not a number where it is not known.
  public double weight() {
    return weightExact == null ? Double.NaN : weightExact.doubleValue();
  }
}
