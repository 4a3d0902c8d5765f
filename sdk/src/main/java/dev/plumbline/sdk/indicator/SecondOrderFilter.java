package dev.plumbline.sdk.indicator;

/// A linear filter of the last three inputs and its own last two values.
///
/// `gain (b0 x0 + b1 x1 + b2 x2) + a1 y1 + a2 y2`; before the first input the inputs are taken as
/// equal to it and the values as 0.
final class SecondOrderFilter extends ValueIndicator {
  private final int period;
  private final double gain;
  private final double[] b;
  private final double[] a;
  private double x1;
  private double x2;
  private double y1;
  private double y2;

  SecondOrderFilter(String name, int period, double gain, double[] b, double[] a) {
    super(name);
    this.period = period;
    this.gain = gain;
    this.b = b;
    this.a = a;
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (samples() == 1) {
      x1 = input;
      x2 = input;
    }
    double filtered = gain * (b[0] * input + b[1] * x1 + b[2] * x2) + (a[0] * y1 + a[1] * y2);
    x2 = x1;
    x1 = input;
    y2 = y1;
    y1 = filtered;
    return filtered;
  }

  @Override
  public void reset() {
    y1 = 0;
    y2 = 0;
    super.reset();
  }
}
