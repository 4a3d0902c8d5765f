package dev.plumbline.strategies.feature;

/// Kernels over several instruments.
final class PairKernels {
  private PairKernels() {}

  /// The return of the first minus that of the second, over so many rows.
  static FeatureKernel minus(int[] at, int rows) {
    Window first = new Window(rows + 1);
    Window second = new Window(rows + 1);
    return (localNs, row) -> {
      first.add(row[at[0]]);
      second.add(row[at[1]]);
      return first.isFull()
          ? first.back(0) / first.oldest() - second.back(0) / second.oldest()
          : Double.NaN;
    };
  }

  /// How many deviations the logarithm of the ratio of two prices is from its mean.
  static FeatureKernel ratioScore(int[] at, int rows) {
    Window window = new Window(rows);
    return (localNs, row) -> {
      window.add(Math.log(row[at[0]] / row[at[1]]));
      return window.isFull() ? PriceKernels.score(window) : Double.NaN;
    };
  }

  /// The place of the first instrument's return among all: 0 for the least, 1 for the greatest;
  /// equal returns share the mean of their places.
  ///
  /// @param at the closes, the one asked for first
  static FeatureKernel rank(int[] at, int rows) {
    Window[] windows = new Window[at.length];
    for (int i = 0; i < at.length; i++) {
      windows[i] = new Window(rows + 1);
    }
    return (localNs, row) -> {
      for (int i = 0; i < at.length; i++) {
        windows[i].add(row[at[i]]);
      }
      return windows[0].isFull() ? place(windows) : Double.NaN;
    };
  }

  private static double place(Window[] windows) {
    double own = change(windows[0]);
    if (Double.isNaN(own)) {
      return Double.NaN;
    }
    double lower = 0;
    int others = 0;
    for (int i = 1; i < windows.length; i++) {
      double other = change(windows[i]);
      if (!Double.isNaN(other)) {
        others++;
        lower += other < own ? 1 : other == own ? 0.5 : 0;
      }
    }
    return others == 0 ? Double.NaN : lower / others;
  }

  private static double change(Window window) {
    return window.back(0) / window.oldest() - 1;
  }
}
