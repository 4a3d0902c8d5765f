package dev.plumbline.strategies.feature;

/// Kernels of what was published. A row holds the sum of the scores and the number of the pieces
/// that were published since the row before; 0 and 0 where there were none.
///
/// Decays are cut off after ten half-lives, where less than a thousandth of a score is left, so
/// that a value depends on a known number of rows.
final class NewsKernels {
  /// How many half-lives a decay looks back.
  static final int HALF_LIVES = 10;

  private NewsKernels() {}

  /// The mean score of the last rows; 0 where nothing was published. Places: score, count.
  static FeatureKernel mean(int[] at, int rows) {
    Window scores = new Window(rows);
    Window counts = new Window(rows);
    return (localNs, row) -> {
      scores.add(row[at[0]]);
      counts.add(row[at[1]]);
      if (!scores.isFull()) {
        return Double.NaN;
      }
      double count = counts.sum();
      return count == 0 ? 0 : scores.sum() / count;
    };
  }

  /// The mean score of the newest of the last rows in which something was published; 0 where there
  /// is none. Places: score, count.
  static FeatureKernel last(int[] at, int rows) {
    Window scores = new Window(rows);
    Window counts = new Window(rows);
    return (localNs, row) -> {
      scores.add(row[at[0]]);
      counts.add(row[at[1]]);
      if (!scores.isFull()) {
        return Double.NaN;
      }
      for (int back = 0; back < rows; back++) {
        if (counts.back(back) != 0) {
          return scores.back(back) / counts.back(back);
        }
      }
      return 0;
    };
  }

  /// How many pieces were published in the last rows.
  static FeatureKernel count(int count, int rows) {
    Window counts = new Window(rows);
    return (localNs, row) -> {
      counts.add(row[count]);
      return counts.isFull() ? counts.sum() : Double.NaN;
    };
  }

  /// The mean score, each piece weighted by a half for every half-life since; 0 where nothing was
  /// published. Places: score, count.
  ///
  /// @param rows the half-life
  static FeatureKernel decayedMean(int[] at, int rows) {
    double[] weights = weights(rows);
    Window scores = new Window(weights.length);
    Window counts = new Window(weights.length);
    return (localNs, row) -> {
      scores.add(row[at[0]]);
      counts.add(row[at[1]]);
      if (!scores.isFull()) {
        return Double.NaN;
      }
      double count = weighted(counts, weights);
      return count == 0 ? 0 : weighted(scores, weights) / count;
    };
  }

  /// The sum of the scores, each weighted by a half for every half-life since: news grows old and
  /// is forgotten.
  ///
  /// @param rows the half-life
  static FeatureKernel level(int score, int rows) {
    double[] weights = weights(rows);
    Window scores = new Window(weights.length);
    return (localNs, row) -> {
      scores.add(row[score]);
      return scores.isFull() ? weighted(scores, weights) : Double.NaN;
    };
  }

  /// What a piece of so many rows ago counts.
  private static double[] weights(int halfLife) {
    double[] weights = new double[Math.multiplyExact(HALF_LIVES, halfLife)];
    for (int back = 0; back < weights.length; back++) {
      weights[back] = StrictMath.pow(0.5, (double) back / halfLife);
    }
    return weights;
  }

  private static double weighted(Window window, double[] weights) {
    double sum = 0;
    for (int back = weights.length - 1; back >= 0; back--) {
      sum += weights[back] * window.back(back);
    }
    return sum;
  }
}
