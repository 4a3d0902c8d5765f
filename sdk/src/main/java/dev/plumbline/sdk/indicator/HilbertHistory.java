package dev.plumbline.sdk.indicator;

import java.util.Arrays;

/// The last seven numbers of a series and Ehlers' discrete Hilbert transform of them; numbers
/// before the first are 0.
final class HilbertHistory {
  private static final double OUTER = 0.0962;
  private static final double INNER = 0.5769;

  private final double[] last = new double[7];

  void add(double value) {
    System.arraycopy(last, 0, last, 1, last.length - 1);
    last[0] = value;
  }

  double ago(int steps) {
    return last[steps];
  }

  double transform() {
    return OUTER * last[0] + INNER * last[2] - INNER * last[4] - OUTER * last[6];
  }

  void reset() {
    Arrays.fill(last, 0);
  }
}
