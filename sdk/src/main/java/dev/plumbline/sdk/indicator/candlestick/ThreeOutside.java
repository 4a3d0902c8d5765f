package dev.plumbline.sdk.indicator.candlestick;

/// A body engulfed by the next of the other color, and a candle that closes further; the color of
/// the second is the sign.
///
/// Source: TA-Lib, `CDL3OUTSIDE`.
public final class ThreeOutside extends CandlestickPattern {

  /// A pattern with a name of its own.
  public ThreeOutside(String name) {
    super(name, 3);
  }

  /// A pattern named `THREEOUTSIDE`.
  public ThreeOutside() {
    this("THREEOUTSIDE");
  }

  @Override
  protected int find() {
    boolean up =
        isWhite(1) && isBlack(2) && close(1) > open(2) && open(1) < close(2) && close(0) > close(1);
    boolean down =
        isBlack(1) && isWhite(2) && open(1) > close(2) && close(1) < open(2) && close(0) < close(1);
    return up || down ? color(1) : 0;
  }
}
