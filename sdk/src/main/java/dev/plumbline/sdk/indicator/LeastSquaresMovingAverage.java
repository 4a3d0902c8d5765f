package dev.plumbline.sdk.indicator;

/// The end of the straight line that fits the last values best; the input while not ready.
///
/// The line is `intercept + slope t` with `t` from 1 at the oldest to the period at the newest
/// value.
public final class LeastSquaresMovingAverage extends WindowIndicator {
  private final Identity intercept;
  private final Identity slope;

  /// An average with a name of its own.
  public LeastSquaresMovingAverage(String name, int period) {
    super(name, period);
    intercept = new Identity(name + "_Intercept");
    slope = new Identity(name + "_Slope");
  }

  /// An average named `LSMA(period)`.
  public LeastSquaresMovingAverage(int period) {
    this("LSMA(" + period + ")", period);
  }

  /// The line's height one step before the oldest value.
  public Indicator intercept() {
    return intercept;
  }

  /// The line's rise per step.
  public Indicator slope() {
    return slope;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (!inputs.isReady()) {
      return input;
    }
    int n = inputs.size();
    double center = (n + 1) / 2.0;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += (inputs.get(i) - input) / n;
    }
    mean += input;
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < n; i++) {
      double x = n - i - center;
      xy += x * (inputs.get(i) - mean);
      xx += x * x;
    }
    double rise = xx == 0 ? 0 : xy / xx;
    slope.update(timeNs, rise);
    intercept.update(timeNs, mean - rise * center);
    return intercept.value() + rise * n;
  }

  @Override
  public void reset() {
    intercept.reset();
    slope.reset();
    super.reset();
  }
}
