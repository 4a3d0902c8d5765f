package dev.plumbline.sdk.indicator;

/// The sum of the last values; of fewer while not ready.
public final class Sum extends WindowIndicator {
  private final CompensatedSum sum = new CompensatedSum();
  private int nonZero;

  /// A sum over a period.
  public Sum(String name, int period) {
    super(name, period);
  }

  /// A sum over a period, named `SUM(period)`.
  public Sum(int period) {
    this("SUM(" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    sum.add(input);
    nonZero += input == 0 ? 0 : 1;
    if (inputs.samples() > inputs.size()) {
      double removed = inputs.mostRecentlyRemoved();
      sum.add(-removed);
      nonZero -= removed == 0 ? 0 : 1;
    }
    if (nonZero == 0) {
      sum.reset();
    }
    return sum.value();
  }

  @Override
  public void reset() {
    sum.reset();
    nonZero = 0;
    super.reset();
  }
}
