package dev.plumbline.sdk.indicator;

/// Aroon up minus Aroon down: how recent the highest high is against how recent the lowest low is,
/// each from 0 (a period ago) to 100 (now).
///
/// Source: T. Chande, "A Time Price Oscillator", Technical Analysis of Stocks and Commodities,
/// September 1995.
public final class AroonOscillator extends BarIndicator {
  private final int upPeriod;
  private final int downPeriod;
  private final Maximum maximum;
  private final Minimum minimum;
  private final Output aroonUp;
  private final Output aroonDown;

  /// An oscillator with its own periods for highs and lows.
  public AroonOscillator(String name, int upPeriod, int downPeriod) {
    super(name);
    this.upPeriod = upPeriod;
    this.downPeriod = downPeriod;
    maximum = new Maximum(name + "_Max", upPeriod + 1);
    minimum = new Minimum(name + "_Min", downPeriod + 1);
    aroonUp = new Output(name + "_AroonUp", maximum::isReady);
    aroonDown = new Output(name + "_AroonDown", minimum::isReady);
  }

  /// An oscillator named `AROON(up,down)`.
  public AroonOscillator(int upPeriod, int downPeriod) {
    this("AROON(" + upPeriod + "," + downPeriod + ")", upPeriod, downPeriod);
  }

  /// How recent the highest high is.
  public Indicator aroonUp() {
    return aroonUp;
  }

  /// How recent the lowest low is.
  public Indicator aroonDown() {
    return aroonDown;
  }

  @Override
  public boolean isReady() {
    return aroonUp.isReady() && aroonDown.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return 1 + Math.max(upPeriod, downPeriod);
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    maximum.update(endTimeNs, high);
    minimum.update(endTimeNs, low);
    double up = 100.0 * (upPeriod - maximum.periodsSinceMaximum()) / upPeriod;
    double down = 100.0 * (downPeriod - minimum.periodsSinceMinimum()) / downPeriod;
    aroonUp.update(endTimeNs, up);
    aroonDown.update(endTimeNs, down);
    return up - down;
  }

  @Override
  public void reset() {
    maximum.reset();
    minimum.reset();
    aroonUp.reset();
    aroonDown.reset();
    super.reset();
  }
}
