package dev.plumbline.sdk.indicator;

/// The fast minus the slow exponential average of the accumulation/distribution line; 0 while not
/// ready.
///
/// Source: M. Chaikin, 1982.
public class AccumulationDistributionOscillator extends TradeBarIndicator {
  private final int period;
  private final AccumulationDistribution line;
  private final ExponentialMovingAverage fast;
  private final ExponentialMovingAverage slow;

  /// An oscillator with a name of its own.
  public AccumulationDistributionOscillator(String name, int fastPeriod, int slowPeriod) {
    super(name);
    period = Math.max(fastPeriod, slowPeriod);
    line = new AccumulationDistribution(name + "_AD");
    fast = new ExponentialMovingAverage(name + "_Fast", fastPeriod);
    slow = new ExponentialMovingAverage(name + "_Slow", slowPeriod);
  }

  /// An oscillator named `ADOSC(fastPeriod,slowPeriod)`.
  public AccumulationDistributionOscillator(int fastPeriod, int slowPeriod) {
    this("ADOSC(" + fastPeriod + "," + slowPeriod + ")", fastPeriod, slowPeriod);
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    line.update(endTimeNs, open, high, low, close, volume);
    fast.update(endTimeNs, line.value());
    slow.update(endTimeNs, line.value());
    return isReady() ? fast.value() - slow.value() : 0;
  }

  @Override
  public void reset() {
    line.reset();
    fast.reset();
    slow.reset();
    super.reset();
  }
}
