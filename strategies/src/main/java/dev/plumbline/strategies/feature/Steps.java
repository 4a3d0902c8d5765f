package dev.plumbline.strategies.feature;

/// The last steps of a price, from each row to the next: the one place where kernels remember the
/// price of the row before.
final class Steps {
  private final boolean relative;
  private final Window steps;
  private double price = Double.NaN;
  private double before = Double.NaN;
  private boolean started;

  private Steps(boolean relative, int size) {
    this.relative = relative;
    steps = new Window(size);
  }

  /// Steps in money.
  static Steps changes(int size) {
    return new Steps(false, size);
  }

  /// Steps as a part of the price before.
  static Steps returns(int size) {
    return new Steps(true, size);
  }

  /// Takes the next price; whether there are as many steps as the window holds.
  boolean take(double next) {
    if (started) {
      steps.add(relative ? next / price - 1 : next - price);
    }
    started = true;
    before = price;
    price = next;
    return steps.isFull();
  }

  /// The price before the newest.
  double before() {
    return before;
  }

  Window window() {
    return steps;
  }
}
