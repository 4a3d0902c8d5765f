package dev.plumbline.sdk.indicator;

/// The return that a normal distribution with the mean and deviation of the last returns falls
/// below with the probability `1 - confidenceLevel`.
///
/// As in LEAN the first return is 0 and the deviation is the sample's. Source: the
/// variance-covariance method of J.P. Morgan's RiskMetrics, 1994.
public final class ValueAtRisk extends ValueIndicator {
  private final double quantile;
  private final DoubleWindow returns;
  private final RateOfChange rateOfChange = new RateOfChange(1);

  /// A value over a period of at least 3.
  public ValueAtRisk(String name, int period, double confidenceLevel) {
    super(name);
    if (period < 3) {
      throw new IllegalArgumentException(
          "Period parameter for ValueAtRisk indicator must be greater than 2 but was " + period);
    }
    quantile = NormalDistribution.quantile(1 - confidenceLevel);
    returns = new DoubleWindow(period);
  }

  /// A value named `VaR(period, confidenceLevel)`.
  public ValueAtRisk(int period, double confidenceLevel) {
    this("VaR(" + period + ", " + Digits.text(confidenceLevel) + ")", period, confidenceLevel);
  }

  @Override
  public boolean isReady() {
    return samples() >= returns.size();
  }

  @Override
  public int warmUpPeriod() {
    return returns.size();
  }

  @Override
  protected double compute(long timeNs, double input) {
    rateOfChange.update(timeNs, input);
    returns.add(rateOfChange.value());
    int n = returns.count();
    if (n < 2) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += returns.get(i);
    }
    double mean = sum / n;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      squares += (returns.get(i) - mean) * (returns.get(i) - mean);
    }
    return mean + Math.sqrt(squares / (n - 1)) * quantile;
  }

  @Override
  public void reset() {
    rateOfChange.reset();
    returns.reset();
    super.reset();
  }
}
