package dev.plumbline.sdk.volatility;

/// The last numbers of a series, with mean and standard deviation as MathNet streams them from the
/// newest to the oldest.
final class PriceWindow {
  private final double[] values;
  private int count;
  private int next;

  PriceWindow(int size) {
    if (size < 2) {
      throw new IllegalArgumentException("'periods' must be greater than or equal to 2.");
    }
    this.values = new double[size];
  }

  void add(double value) {
    values[next] = value;
    next = (next + 1) % values.length;
    count = Math.min(count + 1, values.length);
  }

  int size() {
    return values.length;
  }

  void reset() {
    count = 0;
    next = 0;
  }

  boolean isEnough() {
    return count >= 2;
  }

  /// The value added `age` values ago, 0 for the newest.
  private double ago(int age) {
    return values[Math.floorMod(next - 1 - age, values.length)];
  }

  double mean() {
    double mean = 0;
    for (int i = 0; i < count; i++) {
      mean += (ago(i) - mean) / (i + 1);
    }
    return mean;
  }

  double standardDeviation() {
    double sum = ago(0);
    double variance = 0;
    for (int i = 1; i < count; i++) {
      double value = ago(i);
      long n = i + 1L;
      sum += value;
      double difference = n * value - sum;
      variance += difference * difference / (n * (n - 1));
    }
    return Math.sqrt(variance / (count - 1));
  }
}
