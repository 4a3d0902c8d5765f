package dev.plumbline.sdk.indicator;

/// An indicator of the last so many single values.
public abstract class WindowIndicator extends ValueIndicator {
  private final DoubleWindow inputs;

  /// An indicator that has seen nothing.
  ///
  /// @throws IllegalArgumentException if the period is below one
  protected WindowIndicator(String name, int period) {
    super(name);
    inputs = new DoubleWindow(period);
  }

  /// The number of values looked back on.
  public int period() {
    return inputs.size();
  }

  @Override
  public boolean isReady() {
    return inputs.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period();
  }

  /// The value that follows from the window, whose newest element is the input.
  ///
  /// @return the value, or `NaN` if this input gives none
  protected abstract double compute(DoubleWindow inputs, long timeNs, double input);

  @Override
  protected final double compute(long timeNs, double input) {
    inputs.add(input);
    return compute(inputs, timeNs, input);
  }

  @Override
  public void reset() {
    super.reset();
    inputs.reset();
  }
}
