package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Cash paid for each share.
///
/// @param symbol the security
/// @param timeNs midnight of the ex-date, exchange wall clock
/// @param distributionExact cash for one share
/// @param referencePriceExact close of the day before, as traded
public record Dividend(
    Symbol symbol, long timeNs, Decimal distributionExact, Decimal referencePriceExact)
    implements BaseData {

  @Override
  public long endTimeNs() {
    return timeNs;
  }

  @Override
  public Decimal valueExact() {
    return distributionExact;
  }

  /// Cash for one share.
  public double distribution() {
    return distributionExact.doubleValue();
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
    return "Dividend: " + symbol + ": " + distributionExact + " | " + referencePriceExact;
  }
}
