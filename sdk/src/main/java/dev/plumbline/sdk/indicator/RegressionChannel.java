package dev.plumbline.sdk.indicator;

/// The end of the best fitting straight line with `k` standard deviations of the values on either
/// side.
public final class RegressionChannel extends ValueIndicator {
  private final double k;
  private final int warmUpPeriod;
  private final StandardDeviation standardDeviation;
  private final LeastSquaresMovingAverage linearRegression;
  private final Output upperChannel;
  private final Output lowerChannel;

  /// A channel with a name of its own.
  public RegressionChannel(String name, int period, double k) {
    super(name);
    this.k = k;
    this.warmUpPeriod = period;
    standardDeviation = new StandardDeviation(period);
    linearRegression = new LeastSquaresMovingAverage(name + "_LinearRegression", period);
    upperChannel = new Output(name + "_UpperChannel", this::isReady);
    lowerChannel = new Output(name + "_LowerChannel", this::isReady);
  }

  /// A channel named `RC(period,k)`.
  public RegressionChannel(int period, double k) {
    this("RC(" + period + "," + Digits.text(k) + ")", period, k);
  }

  /// The end of the line.
  public LeastSquaresMovingAverage linearRegression() {
    return linearRegression;
  }

  /// The line plus the deviations.
  public Indicator upperChannel() {
    return upperChannel;
  }

  /// The line minus the deviations.
  public Indicator lowerChannel() {
    return lowerChannel;
  }

  @Override
  public boolean isReady() {
    return standardDeviation.isReady() && linearRegression.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    standardDeviation.update(timeNs, input);
    linearRegression.update(timeNs, input);
    double half = k * standardDeviation.value();
    lowerChannel.update(timeNs, linearRegression.value() - half);
    upperChannel.update(timeNs, linearRegression.value() + half);
    return linearRegression.value();
  }

  /// The line's height one step before the oldest value.
  public Indicator intercept() {
    return linearRegression.intercept();
  }

  /// The line's rise per step.
  public Indicator slope() {
    return linearRegression.slope();
  }

  @Override
  public void reset() {
    standardDeviation.reset();
    linearRegression.reset();
    upperChannel.reset();
    lowerChannel.reset();
    super.reset();
  }
}
