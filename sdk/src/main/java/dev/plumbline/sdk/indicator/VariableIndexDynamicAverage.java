package dev.plumbline.sdk.indicator;

/// An exponential average whose factor is scaled by the absolute momentum oscillator; 0 while not
/// ready.
///
/// Source: T. Chande, "Adapting Moving Averages To Market Volatility", Technical Analysis of Stocks
/// and Commodities, March 1992.
public final class VariableIndexDynamicAverage extends ValueIndicator {
  private final int period;
  private final double smoothingFactor;
  private final ChandeMomentumOscillator momentum;
  private double average;

  /// An average with a name of its own.
  public VariableIndexDynamicAverage(String name, int period) {
    super(name);
    this.period = period;
    smoothingFactor = 2.0 / (period + 1);
    momentum = new ChandeMomentumOscillator(period);
  }

  /// An average named `VIDYA(period)`.
  public VariableIndexDynamicAverage(int period) {
    this("VIDYA(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() > period;
  }

  @Override
  public int warmUpPeriod() {
    return period + 1;
  }

  @Override
  protected double compute(long timeNs, double input) {
    momentum.update(timeNs, input);
    if (!isReady()) {
      average = input;
      return 0;
    }
    double factor = smoothingFactor * Math.abs(momentum.value() / 100);
    average += factor * (input - average);
    return average;
  }

  @Override
  public void reset() {
    momentum.reset();
    average = 0;
    super.reset();
  }
}
