package dev.plumbline.sdk.indicator;

/// The mean of the last values with weights `period, period - 1, .. 1` from the newest to the
/// oldest; 0 while not ready.
public final class LinearWeightedMovingAverage extends WindowIndicator {
  private final double denominator;
  private final CompensatedSum sum = new CompensatedSum();
  private final CompensatedSum weighted = new CompensatedSum();
  private double mean;

  /// An average over a period.
  public LinearWeightedMovingAverage(String name, int period) {
    super(name, period);
    denominator = (double) period * (period + 1) / 2;
  }

  /// An average named `LWMA(period)`.
  public LinearWeightedMovingAverage(int period) {
    this("LWMA(" + period + ")", period);
  }

  @Override
  double precise() {
    return mean;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    // One step ages every weight by one: take away the sum of the old values, then add the newest.
    if (inputs.samples() <= inputs.size()) {
      weighted.addProduct(inputs.count(), input);
      sum.add(input);
    } else {
      weighted.add(-sum.value());
      weighted.addProduct(inputs.size(), input);
      sum.add(input);
      sum.add(-inputs.mostRecentlyRemoved());
    }
    if (!isReady()) {
      return 0;
    }
    mean = weighted.value() / denominator;
    return Digits.settle(mean, input);
  }

  @Override
  public void reset() {
    sum.reset();
    weighted.reset();
    mean = 0;
    super.reset();
  }
}
