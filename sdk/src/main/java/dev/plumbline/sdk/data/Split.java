package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// A change of the number of shares.
///
/// @param symbol the security
/// @param timeNs midnight of the day, exchange wall clock
/// @param referencePriceExact close of the day before, as traded
/// @param splitFactorExact old price times this is the new price: 0.5 for two new shares for one
/// @param type warning or occurrence
public record Split(
    Symbol symbol,
    long timeNs,
    Decimal referencePriceExact,
    Decimal splitFactorExact,
    SplitType type)
    implements BaseData {

  @Override
  public long endTimeNs() {
    return timeNs;
  }

  @Override
  public Decimal valueExact() {
    return referencePriceExact;
  }

  /// Old price times this is the new price.
  public double splitFactor() {
    return splitFactorExact.doubleValue();
  }

  /// Close of the day before, as traded.
  public double referencePrice() {
    return referencePriceExact.doubleValue();
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.AUXILIARY;
  }

  @Override
  public String toString() {
    String kind = type == SplitType.WARNING ? "Split Warning" : "Split";
    return kind + ": " + symbol + ": " + splitFactorExact + " | " + referencePriceExact;
  }
}
