package dev.plumbline.sdk.indicator;

/// The relative vigor index smoothed over four values with weights 1, 2, 2, 1; 0 while not ready.
public final class RelativeVigorIndexSignal extends ValueIndicator {
  private final DoubleWindow last = new DoubleWindow(3);

  RelativeVigorIndexSignal(String name) {
    super(name);
  }

  @Override
  public boolean isReady() {
    return last.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return 3;
  }

  @Override
  protected double compute(long timeNs, double input) {
    double smoothed = isReady() ? (input + 2 * (last.get(0) + last.get(1)) + last.get(2)) / 6 : 0;
    last.add(input);
    return smoothed;
  }

  @Override
  public void reset() {
    last.reset();
    super.reset();
  }
}
