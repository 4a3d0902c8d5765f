package dev.plumbline.sdk.indicator;

/// McGinley's dynamic: an average that speeds up when the price falls below it.
///
/// `value = previous + (input - previous) / (period (input / previous)^4)`, seeded with the mean of
/// the first `period` inputs, 0 before. Source: J. McGinley, Market Technicians Association
/// Journal, 1990.
public final class McGinleyDynamic extends ValueIndicator {
  private final int period;
  private final CompensatedSum seed = new CompensatedSum();

  /// An average over a period.
  public McGinleyDynamic(String name, int period) {
    super(name);
    if (period < 1) {
      throw new IllegalArgumentException("Period can not be zero, but is " + period + ".");
    }
    this.period = period;
  }

  /// An average named `MGD(period)`.
  public McGinleyDynamic(int period) {
    this("MGD(" + period + ")", period);
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
    if (samples() <= period) {
      seed.add(input);
      return samples() == period ? seed.value() / period : 0;
    }
    double previous = value();
    if (previous == 0 || input == 0) {
      return previous;
    }
    double ratio = input / previous;
    double square = ratio * ratio;
    return previous + (input - previous) / (period * square * square);
  }

  @Override
  public void reset() {
    seed.reset();
    super.reset();
  }
}
