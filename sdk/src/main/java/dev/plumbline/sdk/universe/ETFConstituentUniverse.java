package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// One security that an exchange-traded fund holds, as told on one day.
///
/// Source of the names: LEAN, `Common/Data/UniverseSelection/ETFConstituentUniverse.cs`.
///
/// @param symbol the security held
/// @param lastUpdate the day of the last update, or null
/// @param weightExact its share of the fund, or null
/// @param sharesHeldExact the number of shares held, or null
/// @param marketValueExact their worth, or null
public record ETFConstituentUniverse(
    Symbol symbol,
    LocalDate lastUpdate,
    Decimal weightExact,
    Decimal sharesHeldExact,
    Decimal marketValueExact) {

  /// Its share of the fund; not a number where it is not known.
  public double weight() {
    return weightExact == null ? Double.NaN : weightExact.doubleValue();
  }
}
