package dev.plumbline.strategies.label;

import java.util.ArrayList;
import java.util.List;

/// Picks the rows at which a price has moved by a threshold since the last pick.
///
/// Source: Advances in Financial Machine Learning, 2.5.2.1, on logarithmic returns.
public final class CusumFilter {
  private CusumFilter() {}

  /// The rows picked.
  ///
  /// @param threshold the sum of logarithmic returns, up or down, that a pick takes
  public static int[] rows(double[] close, double threshold) {
    List<Integer> rows = new ArrayList<>();
    double up = 0;
    double down = 0;
    for (int i = 1; i < close.length; i++) {
      double change = Math.log(close[i] / close[i - 1]);
      up = Math.max(0, up + change);
      down = Math.min(0, down + change);
      if (down < -threshold) {
        down = 0;
        rows.add(i);
      } else if (up > threshold) {
        up = 0;
        rows.add(i);
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }
}
