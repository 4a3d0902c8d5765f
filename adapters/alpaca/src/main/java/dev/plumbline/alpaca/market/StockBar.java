package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.value.Decimal;

/// A bar of a stock as Alpaca tells it.
///
/// @param symbol ticker
/// @param startNs its start, UTC
/// @param open first price
/// @param high highest price
/// @param low lowest price
/// @param close last price
/// @param volume shares
public record StockBar(
    String symbol,
    long startNs,
    Decimal open,
    Decimal high,
    Decimal low,
    Decimal close,
    Decimal volume) {
  private static final int LEAN_DECIMALS = 4;
  private static final int MOST_DECIMALS = 9;

  /// Reads a bar.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static StockBar of(String symbol, Answer bar) {
    return new StockBar(
        symbol,
        bar.instantNs("t"),
        bar.decimal("o"),
        bar.decimal("h"),
        bar.decimal("l"),
        bar.decimal("c"),
        bar.decimal("v"));
  }

  /// Whether another bar of the stock has the same start and the same numbers.
  boolean isLike(StockBar other) {
    return startNs == other.startNs
        && open.compareTo(other.open) == 0
        && high.compareTo(other.high) == 0
        && low.compareTo(other.low) == 0
        && close.compareTo(other.close) == 0
        && volume.compareTo(other.volume) == 0;
  }

  /// The decimals that its prices need, at least LEAN's four.
  int decimals() {
    int most = LEAN_DECIMALS;
    for (Decimal price : new Decimal[] {open, high, low, close}) {
      most = Math.max(most, price.normalize().scale());
    }
    return Math.min(most, MOST_DECIMALS);
  }

  /// The bar as the engine takes it.
  public TradeColumns columns() {
    int decimals = decimals();
    return new TradeColumns(
        new long[] {startNs},
        new long[][] {
          {mantissa(open, decimals)},
          {mantissa(high, decimals)},
          {mantissa(low, decimals)},
          {mantissa(close, decimals)}
        },
        new long[] {volume.round(0).longValue()},
        1,
        decimals,
        0);
  }

  /// A price as a whole number of units of a decimal place.
  static long mantissa(Decimal price, int decimals) {
    Decimal unit = Decimal.ONE;
    for (int i = 0; i < decimals; i++) {
      unit = unit.multiply(10);
    }
    return price.multiply(unit).round(0).longValue();
  }
}
