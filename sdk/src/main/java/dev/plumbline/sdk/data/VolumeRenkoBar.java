package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// A bar that ends when so much volume was traded, however long that takes.
///
/// @param symbol the security
/// @param timeNs start, exchange wall clock
/// @param endTimeNs end, exchange wall clock
/// @param prices open, high, low and close
/// @param volumeExact volume since the start
/// @param brickSizeExact the volume of a full bar
public record VolumeRenkoBar(
    Symbol symbol,
    long timeNs,
    long endTimeNs,
    Bar prices,
    Decimal volumeExact,
    Decimal brickSizeExact)
    implements BaseDataBar {

  /// Whether the bar's volume is complete.
  public boolean isClosed() {
    return volumeExact.isGreaterOrEqual(brickSizeExact);
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
