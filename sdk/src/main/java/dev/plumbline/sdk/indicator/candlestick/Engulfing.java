package dev.plumbline.sdk.indicator.candlestick;

/// A candle whose body holds the whole body of the one before, of the other color; its color is the
/// sign.
///
/// Source: TA-Lib, `CDLENGULFING`.
public final class Engulfing extends CandlestickPattern {

  /// A pattern with a name of its own.
  public Engulfing(String name) {
    super(name, 3);
  }

  /// A pattern named `ENGULFING`.
  public Engulfing() {
    this("ENGULFING");
  }

  @Override
  protected int find() {
    boolean up = isWhite(0) && isBlack(1) && close(0) > open(1) && open(0) < close(1);
    boolean down = isBlack(0) && isWhite(1) && open(0) > close(1) && close(0) < open(1);
    return up || down ? color(0) : 0;
  }
}
