package dev.plumbline.sdk.indicator;

/// The mean of the average directional index now and a period ago; 50 while not ready.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class AverageDirectionalMovementIndexRating extends BarIndicator {
  private final int period;
  private final AverageDirectionalIndex adx;
  private final DoubleWindow history;

  /// A rating with a name of its own.
  public AverageDirectionalMovementIndexRating(String name, int period) {
    super(name);
    this.period = period;
    adx = new AverageDirectionalIndex(name + "_ADX", period);
    history = new DoubleWindow(period);
  }

  /// A rating named `ADXR(period)`.
  public AverageDirectionalMovementIndexRating(int period) {
    this("ADXR(" + period + ")", period);
  }

  /// The average directional index.
  public AverageDirectionalIndex adx() {
    return adx;
  }

  @Override
  public boolean isReady() {
    return history.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period * 3 - 1;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (adx.update(endTimeNs, open, high, low, close, volume)) {
      history.add(adx.value());
    }
    return isReady() ? (adx.value() + history.oldest()) / 2 : 50;
  }

  @Override
  public void reset() {
    adx.reset();
    history.reset();
    super.reset();
  }
}
