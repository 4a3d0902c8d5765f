package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.Optional;

/// Open, high, low and close of bid and ask over a period, with the last sizes.
///
/// One side may be missing ([#bid()] or [#ask()] is null), as in an illiquid minute; never both.
///
/// @param symbol the security
/// @param timeNs start, exchange wall clock
/// @param endTimeNs end, exchange wall clock
/// @param bid bid prices, or null
/// @param lastBidSizeExact size of the last bid
/// @param ask ask prices, or null
/// @param lastAskSizeExact size of the last ask
/// @param isFillForward whether this repeats the bar before
public record QuoteBar(
    Symbol symbol,
    long timeNs,
    long endTimeNs,
    Bar bid,
    Decimal lastBidSizeExact,
    Bar ask,
    Decimal lastAskSizeExact,
    boolean isFillForward)
    implements BaseDataBar {

  private static final Decimal TWO = Decimal.of(2);

  /// The middle of two prices, or the one that is not zero.
  ///
  /// Source: LEAN, `Common/Data/Market/QuoteBar.cs`: a missing or zero side leaves the other one.
  public static Decimal middle(Decimal bid, Decimal ask) {
    if (bid != null && ask != null && !bid.isZero() && !ask.isZero()) {
      return bid.add(ask).divide(TWO);
    }
    if (bid != null && !bid.isZero()) {
      return bid;
    }
    return ask == null ? Decimal.ZERO : ask;
  }

  /// The first middle price, exact.
  @Override
  public Decimal openExact() {
    return middle(bid == null ? null : bid.openExact(), ask == null ? null : ask.openExact());
  }

  /// The highest middle price, exact.
  @Override
  public Decimal highExact() {
    return middle(bid == null ? null : bid.highExact(), ask == null ? null : ask.highExact());
  }

  /// The lowest middle price, exact.
  @Override
  public Decimal lowExact() {
    return middle(bid == null ? null : bid.lowExact(), ask == null ? null : ask.lowExact());
  }

  /// The last middle price, exact.
  @Override
  public Decimal closeExact() {
    return middle(bid == null ? null : bid.closeExact(), ask == null ? null : ask.closeExact());
  }

  /// The first middle price.
  @Override
  public double open() {
    return openExact().doubleValue();
  }

  /// The highest middle price.
  @Override
  public double high() {
    return highExact().doubleValue();
  }

  /// The lowest middle price.
  @Override
  public double low() {
    return lowExact().doubleValue();
  }

  /// The last middle price.
  @Override
  public double close() {
    return closeExact().doubleValue();
  }

  /// The bid side, if there was one.
  public Optional<Bar> bidSide() {
    return Optional.ofNullable(bid);
  }

  /// The ask side, if there was one.
  public Optional<Bar> askSide() {
    return Optional.ofNullable(ask);
  }

  /// Size of the last bid.
  public double lastBidSize() {
    return lastBidSizeExact.doubleValue();
  }

  /// Size of the last ask.
  public double lastAskSize() {
    return lastAskSizeExact.doubleValue();
  }

  /// The length of the bar.
  public Duration period() {
    return Duration.ofNanos(endTimeNs - timeNs);
  }

  @Override
  public Decimal valueExact() {
    return closeExact();
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.QUOTE_BAR;
  }

  @Override
  public String toString() {
    return symbol.value() + ": " + text("Bid", bid) + text("Ask", ask);
  }

  private static String text(String side, Bar bar) {
    return "%1$s: O: %2$s %1$s: H: %3$s %1$s: L: %4$s %1$s: C: %5$s "
        .formatted(
            side,
            bar == null ? "" : bar.openExact().smartRounding(),
            bar == null ? "" : bar.highExact().smartRounding(),
            bar == null ? "" : bar.lowExact().smartRounding(),
            bar == null ? "" : bar.closeExact().smartRounding());
  }
}
