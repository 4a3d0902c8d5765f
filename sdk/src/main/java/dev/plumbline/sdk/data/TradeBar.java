package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// Open, high, low, close and volume of the trades of a period.
///
/// @param symbol the security
/// @param timeNs start, exchange wall clock
/// @param endTimeNs end, exchange wall clock
/// @param prices open, high, low and close
/// @param volumeExact shares traded, adjusted as the prices are
/// @param isFillForward whether this repeats the bar before
public record TradeBar(
    Symbol symbol,
    long timeNs,
    long endTimeNs,
    Bar prices,
    Decimal volumeExact,
    boolean isFillForward)
    implements BaseDataBar {

  /// A bar from numbers; a double counts as its shortest decimal.
  public static TradeBar of(
      Symbol symbol, long timeNs, Duration period, Number[] openHighLowClose, Number volume) {
    Bar bar =
        new Bar(
            Decimal.of(openHighLowClose[0]),
            Decimal.of(openHighLowClose[1]),
            Decimal.of(openHighLowClose[2]),
            Decimal.of(openHighLowClose[3]));
    return new TradeBar(symbol, timeNs, timeNs + period.toNanos(), bar, Decimal.of(volume), false);
  }

  /// The first price, exact.
  @Override
  public Decimal openExact() {
    return prices.openExact();
  }

  /// The highest price, exact.
  @Override
  public Decimal highExact() {
    return prices.highExact();
  }

  /// The lowest price, exact.
  @Override
  public Decimal lowExact() {
    return prices.lowExact();
  }

  /// The last price, exact.
  @Override
  public Decimal closeExact() {
    return prices.closeExact();
  }

  /// The first price.
  @Override
  public double open() {
    return prices.open();
  }

  /// The highest price.
  @Override
  public double high() {
    return prices.high();
  }

  /// The lowest price.
  @Override
  public double low() {
    return prices.low();
  }

  /// The last price.
  @Override
  public double close() {
    return prices.close();
  }

  /// Shares traded.
  @Override
  public double volume() {
    return volumeExact.doubleValue();
  }

  /// The length of the bar.
  public Duration period() {
    return Duration.ofNanos(endTimeNs - timeNs);
  }

  @Override
  public Decimal valueExact() {
    return prices.closeExact();
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.TRADE_BAR;
  }

  @Override
  public String toString() {
    return "%s: O: %s H: %s L: %s C: %s V: %s"
        .formatted(
            symbol.value(),
            openExact().smartRounding(),
            highExact().smartRounding(),
            lowExact().smartRounding(),
            closeExact().smartRounding(),
            volumeExact.smartRounding());
  }
}
