package dev.plumbline.sdk.indicator;

/// The root of the mean square of those returns that fall below a target, others counting as 0.
///
/// As in LEAN the window of returns begins with a return of 0. Source: F. Sortino and R. van der
/// Meer, "Downside risk", The Journal of Portfolio Management, 1991.
public final class TargetDownsideDeviation extends ValueIndicator {
  private final double target;
  private final int warmUpPeriod;
  private final RateOfChange rateOfChange;

  /// A deviation with a name of its own.
  public TargetDownsideDeviation(String name, int period, double minimumAcceptableReturn) {
    super(name);
    this.target = minimumAcceptableReturn;
    warmUpPeriod = period + 1;
    rateOfChange = new RateOfChange(1);
    rateOfChange.window().setSize(period);
  }

  /// A deviation with a name of its own, minimum acceptable return 0.
  public TargetDownsideDeviation(String name, int period) {
    this(name, period, 0);
  }

  /// A deviation named `TDD(period,minimumAcceptableReturn)`.
  public TargetDownsideDeviation(int period, double minimumAcceptableReturn) {
    this(
        "TDD(" + period + "," + Digits.text(minimumAcceptableReturn) + ")",
        period,
        minimumAcceptableReturn);
  }

  /// A deviation named `TDD(period,minimumAcceptableReturn)`, minimum acceptable return 0.
  public TargetDownsideDeviation(int period) {
    this(period, 0);
  }

  @Override
  public boolean isReady() {
    return samples() >= warmUpPeriod;
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    rateOfChange.update(timeNs, input);
    IndicatorWindow returns = rateOfChange.window();
    double sum = 0;
    for (int i = 0; i < returns.count(); i++) {
      double miss = Math.min(0, returns.value(i) - target);
      sum += miss * miss;
    }
    return Math.sqrt(sum / returns.count());
  }

  @Override
  public void reset() {
    rateOfChange.reset();
    super.reset();
  }
}
