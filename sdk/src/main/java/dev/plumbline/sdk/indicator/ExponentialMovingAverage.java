package dev.plumbline.sdk.indicator;

/// An average that gives each older value a weight smaller by a constant factor.
///
/// `value = previous + k (input - previous)`, `k = 2 / (period + 1)` unless given. The first value
/// is the mean of the first `period` inputs, 0 before.
public final class ExponentialMovingAverage extends ValueIndicator {
  private final int period;
  private final double smoothingFactor;
  private final CompensatedSum seed = new CompensatedSum();

  /// An average with its own smoothing factor.
  public ExponentialMovingAverage(String name, int period, double smoothingFactor) {
    super(name);
    if (period < 1) {
      throw new IllegalArgumentException(
          name + ": the period must be at least 1, but is " + period + ".");
    }
    this.period = period;
    this.smoothingFactor = smoothingFactor;
  }

  /// An average with the period's usual smoothing factor.
  public ExponentialMovingAverage(String name, int period) {
    this(name, period, smoothingFactorDefault(period));
  }

  /// An average named `EMA(period)`.
  public ExponentialMovingAverage(int period) {
    this("EMA(" + period + ")", period);
  }

  /// An average named `EMA(period,smoothingFactor)`.
  public ExponentialMovingAverage(int period, double smoothingFactor) {
    this("EMA(" + period + "," + Digits.text(smoothingFactor) + ")", period, smoothingFactor);
  }

  /// The usual smoothing factor, `2 / (1 + period)`.
  public static double smoothingFactorDefault(int period) {
    return 2.0 / (1 + period);
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
  protected double compute(long timeNs, double input) {
    long samples = samples();
    if (samples > period) {
      double previous = value();
      return previous + smoothingFactor * (input - previous);
    }
    seed.add(input);
    return samples == period ? seed.value() / period : 0;
  }

  @Override
  public void reset() {
    seed.reset();
    super.reset();
  }
}
