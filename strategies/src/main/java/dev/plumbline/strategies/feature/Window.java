package dev.plumbline.strategies.feature;

/// The last values of a series, in order and side by side in memory.
///
/// Sums are made anew from the oldest to the newest, never carried along: so they depend on the
/// values in the window alone and not on when the window was first filled.
final class Window {
  private static final int ROOM = 3;

  private final int size;
  private final double[] values;
  private double mean;
  private double squares;
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

  /// How many values there are, at most the size.
  int known() {
    return (int) Math.min(count, size);
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

  /// The sum of the absolute values.
  double sumOfSizes() {
    double a = 0;
    double b = 0;
    int i = end - size;
    for (; i + 1 < end; i += 2) {
      a += Math.abs(values[i]);
      b += Math.abs(values[i + 1]);
    }
    return i < end ? a + b + Math.abs(values[i]) : a + b;
  }

  /// Finds mean and squared distances from it in one pass, as distances from the oldest value:
  /// where all values are equal, the squares are exactly 0.
  ///
  /// @return this
  Window measure() {
    int i = end - size;
    double centre = values[i];
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double aa = 0;
    double bb = 0;
    double cc = 0;
    double dd = 0;
    for (; i + 3 < end; i += 4) {
      double w = values[i] - centre;
      double x = values[i + 1] - centre;
      double y = values[i + 2] - centre;
      double z = values[i + 3] - centre;
      a += w;
      b += x;
      c += y;
      d += z;
      aa += w * w;
      bb += x * x;
      cc += y * y;
      dd += z * z;
    }
    for (; i < end; i++) {
      double w = values[i] - centre;
      a += w;
      aa += w * w;
    }
    double sum = (a + b) + (c + d);
    double all = (aa + bb) + (cc + dd);
    double least = all - sum * (sum / size);
    mean = centre + sum / size;
    squares = least < 0 ? 0 : least;
    return this;
  }

  /// The mean of the last [#measure()].
  double measuredMean() {
    return mean;
  }

  /// The deviation of the last [#measure()], with n - 1 in the denominator; NaN for a window of 1.
  double deviation() {
    return Math.sqrt(squares / (size - 1));
  }

  /// The least-squares slope against 0, 1, 2, ..., a step of one value.
  double slope() {
    double weight = -(size - 1) / 2.0;
    double a = 0;
    double b = 0;
    int i = end - size;
    for (; i + 1 < end; i += 2) {
      a += weight * values[i];
      b += (weight + 1) * values[i + 1];
      weight += 2;
    }
    double above = a + b + (i < end ? weight * values[i] : 0);
    double below = size * ((double) size * size - 1) / 12;
    return above / below;
  }

  /// The sample covariance of each value with the one before it.
  double lagCovariance() {
    int pairs = size - 1;
    int at = end - size;
    double centre = values[at];
    double sum = 0;
    double products = 0;
    double last = 0;
    for (int i = at + 1; i < end; i++) {
      double next = values[i] - centre;
      products += last * next;
      sum += next;
      last = next;
    }
    // all but the last are firsts of a pair, all but the oldest (0 from itself) are seconds
    return (products - (sum - last) * sum / pairs) / (pairs - 1);
  }
}
