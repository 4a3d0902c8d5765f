package dev.plumbline.strategies.label;

import java.util.ArrayList;
import java.util.List;

/// Labels by what a price touches first: a gain, a loss, or the end of its time.
///
/// Source: Advances in Financial Machine Learning, 3.4 to 3.6.
///
/// @param gain the upper barrier in targets; 0 for none
/// @param loss the lower barrier in targets; 0 for none
/// @param lengthNs how long a sample may last; the first row at or after its end decides it
/// @param leastTarget samples with a smaller target are left out
public record TripleBarrier(double gain, double loss, long lengthNs, double leastTarget) {
  /// Barriers.
  ///
  /// @throws IllegalArgumentException if a barrier is negative or the time is not positive
  public TripleBarrier {
    if (!(gain >= 0) || !(loss >= 0) || lengthNs <= 0) {
      throw new IllegalArgumentException(
          "found gain "
              + gain
              + ", loss "
              + loss
              + ", length "
              + lengthNs
              + " ns; expected gain and loss of 0 or more and a positive length");
    }
  }

  /// Labels up, down and neither.
  ///
  /// @param timesNs the rows' times, ascending
  /// @param starts the rows that samples begin in
  /// @param targets the move that counts, by row; NaN leaves a sample out
  public List<Label> labels(long[] timesNs, double[] close, int[] starts, double[] targets) {
    return labels(timesNs, close, starts, targets, null);
  }

  /// Labels that tell whether a side taken by another model paid.
  ///
  /// @param sides 1 to buy and -1 to sell, by row; 0 leaves a sample out
  public List<Label> metaLabels(
      long[] timesNs, double[] close, int[] starts, double[] targets, int[] sides) {
    return labels(timesNs, close, starts, targets, sides.clone());
  }

  private List<Label> labels(
      long[] timesNs, double[] close, int[] starts, double[] targets, int[] sides) {
    List<Label> labels = new ArrayList<>();
    for (int start : starts) {
      double target = targets[start];
      int side = sides == null ? 1 : sides[start];
      if (!(target > leastTarget) || side == 0) {
        continue;
      }
      int limit = firstFrom(timesNs, start, timesNs[start] + lengthNs);
      int end = touched(close, start, limit, target, side);
      if (end == close.length) {
        continue; // the data ends before it is decided
      }
      double change = (close[end] / close[start] - 1) * side;
      labels.add(new Label(start, end, target, change, bin(change, target, sides != null)));
    }
    return labels;
  }

  private int bin(double change, double target, boolean meta) {
    if (meta) {
      return gain > 0 && change > gain * target ? 1 : 0;
    }
    return gain > 0 && change > gain * target ? 1 : loss > 0 && change < -loss * target ? -1 : 0;
  }

  private int touched(double[] close, int start, int limit, double target, int side) {
    for (int i = start + 1; i < limit; i++) {
      double change = (close[i] / close[start] - 1) * side;
      if (gain > 0 && change > gain * target || loss > 0 && change < -loss * target) {
        return i;
      }
    }
    return limit;
  }

  private static int firstFrom(long[] timesNs, int from, long timeNs) {
    int at = from;
    while (at < timesNs.length && timesNs[at] < timeNs) {
      at++;
    }
    return at;
  }
}
