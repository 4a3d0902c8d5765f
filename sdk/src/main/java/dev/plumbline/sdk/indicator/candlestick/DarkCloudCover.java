package dev.plumbline.sdk.indicator.candlestick;

/// A long white candle and a black one that opens above its high and closes well within its body.
///
/// Source: TA-Lib, `CDLDARKCLOUDCOVER`.
public final class DarkCloudCover extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public DarkCloudCover(String name, double penetration) {
    super(name, lookBack(2, CandleSettingType.BODY_LONG));
    this.penetration = penetration;
  }

  /// A pattern named `DARKCLOUDCOVER`.
  public DarkCloudCover(double penetration) {
    this("DARKCLOUDCOVER", penetration);
  }

  /// A pattern named `DARKCLOUDCOVER` with a penetration of 0.5.
  public DarkCloudCover() {
    this(0.5);
  }

  @Override
  protected int find() {
    boolean long1 = isWhite(1) && above(body(1), longBody);
    boolean closesWithin = close(0) > open(1) && above(close(1) - body(1) * penetration, close(0));
    return long1 && isBlack(0) && open(0) > high(1) && closesWithin ? -1 : 0;
  }
}
