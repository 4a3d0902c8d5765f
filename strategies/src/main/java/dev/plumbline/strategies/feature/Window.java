package dev.plumbline.strategies.feature;

/// The last values of a series, in order and side by side in memory.
///
/// Sums are made anew from the oldest to the newest, never carried along: so they depend on the
/// values in the window alone and not on when the window was first filled.
final class Window {
  private static final int ROOM = 4;

  private final int size;
  private final double[] values;
  private int end;
  private long count;

  Window(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("found a window of " + size + ", expected 1 or more");
    }
    this.size = size;
    values = new double[size * ROOM];
  }

  void add(double value) {
    if (end == values.length) {
      System.arraycopy(values, end - size + 1, values, 0, size - 1);
      end = size - 1;
    }
    values[end++] = value;
    count++;
  }

  boolean isFull() {
    return count >= size;
  }

  int size() {
    return size;
  }

  /// The value this many steps back; 0 is the newest.
  double back(int steps) {
    return values[end - 1 - steps];
  }

  double oldest() {
    return values[end - size];
  }

  double sum() {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = end - size;
    for (; i + 3 < end; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (; i < end; i++) {
      a += values[i];
    }
    return (a + b) + (c + d);
  }

  double mean() {
    return sum() / size;
  }

  /// Sum of the squared distances from a centre.
  double squaresAround(double centre) {
    double a = 0;
    double b = 0;
    int i = end - size;
    for (; i + 1 < end; i += 2) {
      double x = values[i] - centre;
      double y = values[i + 1] - centre;
      a += x * x;
      b += y * y;
    }
    if (i < end) {
      double x = values[i] - centre;
      a += x * x;
    }
    return a + b;
  }

  /// The deviation with n - 1 in the denominator; NaN for a window of 1.
  double sampleDeviation() {
    return Math.sqrt(squaresAround(mean()) / (size - 1));
  }

  /// The least-squares slope against 0, 1, 2, ..., a step of one value.
  double slope() {
    double middle = (size - 1) / 2.0;
    double above = 0;
    int at = end - size;
    for (int i = 0; i < size; i++) {
      above += (i - middle) * values[at + i];
    }
    double below = size * ((double) size * size - 1) / 12;
    return above / below;
  }

  /// The sample covariance of each value with the one before it.
  double lagCovariance() {
    int pairs = size - 1;
    int at = end - size;
    double first = 0;
    double second = 0;
    for (int i = 0; i < pairs; i++) {
      first += values[at + i];
      second += values[at + i + 1];
    }
    first /= pairs;
    second /= pairs;
    double sum = 0;
    for (int i = 0; i < pairs; i++) {
      sum += (values[at + i] - first) * (values[at + i + 1] - second);
    }
    return sum / (pairs - 1);
  }
}
