package dev.plumbline.sdk.indicator.candlestick;

/// Two candles of one color with a gap between them, and one of the other color that opens within
/// the second and closes within the first; their color is the sign.
///
/// Source: TA-Lib, `CDLXSIDEGAP3METHODS`.
public final class UpDownGapThreeMethods extends CandlestickPattern {

  /// A pattern with a name of its own.
  public UpDownGapThreeMethods(String name) {
    super(name, 3);
  }

  /// A pattern named `UPDOWNGAPTHREEMETHODS`.
  public UpDownGapThreeMethods() {
    this("UPDOWNGAPTHREEMETHODS");
  }

  @Override
  protected int find() {
    boolean colors = color(2) == color(1) && color(1) == -color(0);
    boolean fills =
        open(0) < top(1) && open(0) > bottom(1) && close(0) < top(2) && close(0) > bottom(2);
    boolean gaps = isWhite(2) ? bodyGapUp(1, 2) : bodyGapDown(1, 2);
    return colors && fills && gaps ? color(2) : 0;
  }
}
