package dev.plumbline.sdk.indicator;

/// The mean of the distances of the last values from their mean; of fewer while not ready.
public final class MeanAbsoluteDeviation extends WindowIndicator {
  private final SimpleMovingAverage mean;

  /// A deviation over a period.
  public MeanAbsoluteDeviation(String name, int period) {
    super(name, period);
    mean = new SimpleMovingAverage(name + "_Mean", period);
  }

  /// A deviation named `MAD(period)`.
  public MeanAbsoluteDeviation(int period) {
    this("MAD(" + period + ")", period);
  }

  /// The mean of the values.
  public Indicator mean() {
    return mean;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    mean.update(timeNs, input);
    double center = mean.value();
    double sum = 0;
    for (int i = 0; i < inputs.count(); i++) {
      sum += Math.abs(inputs.get(i) - center);
    }
    return samples() < 2 ? 0 : sum / inputs.count();
  }

  @Override
  public void reset() {
    mean.reset();
    super.reset();
  }
}
