package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// A bar that ends when the price has moved by a brick, however long that takes.
///
/// @param symbol the security
/// @param timeNs start, exchange wall clock
/// @param endTimeNs end, exchange wall clock
/// @param prices open, high, low and close
/// @param volumeExact volume since the start; zero for wicked bars
/// @param brickSizeExact the size of a brick
/// @param type classic or wicked
/// @param isClosed whether the brick is full
public record RenkoBar(
    Symbol symbol,
    long timeNs,
    long endTimeNs,
    Bar prices,
    Decimal volumeExact,
    Decimal brickSizeExact,
    RenkoType type,
    boolean isClosed)
    implements BaseDataBar {

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

  /// The size of a brick.
  public double brickSize() {
    return brickSizeExact.doubleValue();
  }

  /// Where the close lies relative to the open.
  public BarDirection direction() {
    int order = prices.closeExact().compareTo(prices.openExact());
    return order == 0
        ? BarDirection.NO_DELTA
        : order > 0 ? BarDirection.RISING : BarDirection.FALLING;
  }

  /// The distance of close and open, exact.
  public Decimal spreadExact() {
    return prices.closeExact().subtract(prices.openExact()).abs();
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
