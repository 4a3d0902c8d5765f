package dev.plumbline.sdk.indicator;

/// Wilder's smoothing: an exponential average with factor `1 / period`.
///
/// Before it is ready, and as its seed, the mean of the inputs so far. Source: J. Welles Wilder,
/// New Concepts in Technical Trading Systems, 1978.
public final class WilderMovingAverage extends ValueIndicator {
  private final int period;
  private final double k;
  private final CompensatedSum seed = new CompensatedSum();

  /// An average over a period.
  public WilderMovingAverage(String name, int period) {
    super(name);
    if (period < 1) {
      throw new IllegalArgumentException(
          name + ": the period must be at least 1, but is " + period + ".");
    }
    this.period = period;
    k = 1.0 / period;
  }

  /// An average named `WWMA` and the period.
  public WilderMovingAverage(int period) {
    this("WWMA" + period, period);
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
    if (!isReady()) {
      seed.add(input);
      return seed.value() / samples();
    }
    double previous = value();
    return previous + k * (input - previous);
  }

  @Override
  public void reset() {
    seed.reset();
    super.reset();
  }
}
