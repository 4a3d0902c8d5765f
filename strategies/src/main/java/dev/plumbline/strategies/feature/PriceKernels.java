package dev.plumbline.strategies.feature;

/// Kernels over one price: returns, volatility, momentum, trend.
///
/// In all of them the place 0 is the close.
final class PriceKernels {
  private static final double HUNDRED = 100;

  private PriceKernels() {}

  /// Close over the close so many rows before, minus 1.
  static FeatureKernel simpleReturn(int close, int rows) {
    Window window = new Window(rows + 1);
    return (localNs, row) -> {
      window.add(row[close]);
      return window.isFull() ? window.back(0) / window.oldest() - 1 : Double.NaN;
    };
  }

  /// The natural logarithm of close over the close so many rows before.
  static FeatureKernel logReturn(int close, int rows) {
    Window window = new Window(rows + 1);
    return (localNs, row) -> {
      window.add(row[close]);
      return window.isFull() ? Math.log(window.back(0) / window.oldest()) : Double.NaN;
    };
  }

  /// A kernel of one-row returns.
  private interface OfReturns {
    double of(Window returns);
  }

  private static FeatureKernel overReturns(int close, int rows, OfReturns what) {
    Window returns = new Window(rows);
    double[] last = {Double.NaN};
    boolean[] started = {false};
    return (localNs, row) -> {
      double price = row[close];
      if (started[0]) {
        returns.add(price / last[0] - 1);
      }
      started[0] = true;
      last[0] = price;
      return returns.isFull() ? what.of(returns) : Double.NaN;
    };
  }

  /// The sample deviation of the last one-row returns.
  static FeatureKernel volatility(int close, int rows) {
    return overReturns(close, rows, Window::sampleDeviation);
  }

  /// Mean over deviation of the last one-row returns; NaN where none of them differ.
  static FeatureKernel signalToNoise(int close, int rows) {
    return overReturns(
        close,
        rows,
        returns -> {
          double deviation = returns.sampleDeviation();
          return deviation > 0 ? returns.mean() / deviation : Double.NaN;
        });
  }

  /// Relative strength with plain averages: the share of rises in all changes of the window, in
  /// percent; 50 where nothing changed.
  static FeatureKernel relativeStrength(int close, int rows) {
    Window rises = new Window(rows);
    Window falls = new Window(rows);
    double[] last = {Double.NaN};
    boolean[] started = {false};
    return (localNs, row) -> {
      double change = row[close] - last[0];
      last[0] = row[close];
      if (!started[0]) {
        started[0] = true;
        return Double.NaN;
      }
      rises.add(Math.max(change, 0));
      falls.add(Math.max(-change, 0));
      if (!rises.isFull()) {
        return Double.NaN;
      }
      double up = rises.sum();
      double all = up + falls.sum();
      return all == 0 ? HUNDRED / 2 : HUNDRED * up / all;
    };
  }

  /// Close over its mean, minus 1.
  static FeatureKernel momentum(int close, int rows) {
    Window window = new Window(rows);
    return (localNs, row) -> {
      window.add(row[close]);
      return window.isFull() ? row[close] / window.mean() - 1 : Double.NaN;
    };
  }

  /// How many deviations a number is from its mean; 0 where it never moved.
  static FeatureKernel zScore(int place, int rows) {
    Window window = new Window(rows);
    return (localNs, row) -> {
      window.add(row[place]);
      return window.isFull() ? score(window) : Double.NaN;
    };
  }

  /// How many deviations the newest value of a window is from the window's mean.
  static double score(Window window) {
    double mean = window.mean();
    double deviation = Math.sqrt(window.squaresAround(mean) / (window.size() - 1));
    return deviation > 0 ? (window.back(0) - mean) / deviation : 0 * deviation;
  }

  /// The slope of the logarithm of the close, a row.
  static FeatureKernel trend(int close, int rows) {
    Window window = new Window(rows);
    return (localNs, row) -> {
      window.add(Math.log(row[close]));
      return window.isFull() ? window.slope() : Double.NaN;
    };
  }

  /// Where the close stands between the lowest low and the highest high: 0 to 1; 0.5 where they are
  /// one. Places: close, high, low.
  static FeatureKernel rangePosition(int[] at, int rows) {
    Window highs = new Window(rows);
    Window lows = new Window(rows);
    return (localNs, row) -> {
      highs.add(row[at[1]]);
      lows.add(row[at[2]]);
      if (!highs.isFull()) {
        return Double.NaN;
      }
      double high = highs.oldest();
      double low = lows.oldest();
      for (int i = 0; i < rows; i++) {
        high = Math.max(high, highs.back(i));
        low = Math.min(low, lows.back(i));
      }
      return high > low ? (row[at[0]] - low) / (high - low) : 0.5 + 0 * (high - low);
    };
  }

  /// The mean of high minus low over close. Places: close, high, low.
  static FeatureKernel range(int[] at, int rows) {
    Window window = new Window(rows);
    return (localNs, row) -> {
      window.add((row[at[1]] - row[at[2]]) / row[at[0]]);
      return window.isFull() ? window.mean() : Double.NaN;
    };
  }
}
