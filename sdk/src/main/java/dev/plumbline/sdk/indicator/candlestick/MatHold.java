package dev.plumbline.sdk.indicator.candlestick;

/// A long white candle, a black one that gaps up, two more that drift back into the first body, and
/// a white one that closes above them all.
///
/// Source: TA-Lib, `CDLMATHOLD`.
public final class MatHold extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 4);
  private final CandleAverage short3 = average(CandleSettingType.BODY_SHORT, 3);
  private final CandleAverage short2 = average(CandleSettingType.BODY_SHORT, 2);
  private final CandleAverage short1 = average(CandleSettingType.BODY_SHORT, 1);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public MatHold(String name, double penetration) {
    super(name, lookBack(5, CandleSettingType.BODY_SHORT, CandleSettingType.BODY_LONG));
    this.penetration = penetration;
  }

  /// A pattern named `MATHOLD`.
  public MatHold(double penetration) {
    this("MATHOLD", penetration);
  }

  /// A pattern named `MATHOLD` with a penetration of 0.5.
  public MatHold() {
    this(0.5);
  }

  @Override
  public boolean isReady() {
    return samples() > period();
  }

  @Override
  protected int find() {
    boolean first = isWhite(4) && above(body(4), longBody);
    boolean small = below(body(3), short3) && below(body(2), short2) && below(body(1), short1);
    boolean gap = isBlack(3) && bodyGapUp(3, 4);
    double floor = close(4) - body(4) * penetration;
    boolean inside =
        bottom(2) < close(4)
            && bottom(1) < close(4)
            && above(bottom(2), floor)
            && above(bottom(1), floor);
    boolean falling = top(2) < open(3) && top(1) < top(2);
    boolean last =
        isWhite(0)
            && open(0) > close(1)
            && close(0) > Math.max(Math.max(high(3), high(2)), high(1));
    return first && small && gap && inside && falling && last ? 1 : 0;
  }
}
