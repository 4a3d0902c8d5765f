package dev.plumbline.sdk.indicator;

/// The population variance of the last values; of fewer while not ready.
public class Variance extends WindowIndicator {
  private final CompensatedSum sum = new CompensatedSum();
  private final CompensatedSum squares = new CompensatedSum();

  /// A variance over a period.
  public Variance(String name, int period) {
    super(name, period);
  }

  /// A variance named `VAR(period)`.
  public Variance(int period) {
    this("VAR(" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    sum.add(input);
    squares.addProduct(input, input);
    if (inputs.samples() > inputs.size()) {
      double removed = inputs.mostRecentlyRemoved();
      sum.add(-removed);
      squares.subtractProduct(removed, removed);
    }
    long n = inputs.count();
    return n < 2 ? 0 : CompensatedSum.spread(n, squares, sum) / n / n;
  }

  @Override
  public void reset() {
    sum.reset();
    squares.reset();
    super.reset();
  }
}
