package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;

/// A bar that ends when high and low would be more than a range apart, however long that takes.
///
/// As in LEAN it has no start: [#timeNs()] is [Nanos#MIN].
///
/// @param symbol the security
/// @param endTimeNs end, exchange wall clock
/// @param prices open, high, low and close
/// @param volumeExact volume since the start
/// @param rangeSizeExact the greatest distance of high and low
/// @param isClosed whether the range is full
public record RangeBar(
    Symbol symbol,
    long endTimeNs,
    Bar prices,
    Decimal volumeExact,
    Decimal rangeSizeExact,
    boolean isClosed)
    implements BaseDataBar {

  @Override
  public long timeNs() {
    return Nanos.MIN;
  }

  @Override
  public Decimal openExact() {
    return prices.openExact();
  }

  @Override
  public Decimal highExact() {
    return prices.highExact();
  }

  @Override
  public Decimal lowExact() {
    return prices.lowExact();
  }

  @Override
  public Decimal closeExact() {
    return prices.closeExact();
  }

  @Override
  public double volume() {
    return volumeExact.doubleValue();
  }

  @Override
  public Decimal valueExact() {
    return prices.closeExact();
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.TRADE_BAR;
  }
}
