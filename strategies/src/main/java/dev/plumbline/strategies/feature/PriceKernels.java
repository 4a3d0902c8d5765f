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

  /// The sample deviation of the last one-row returns.
  static FeatureKernel volatility(int close, int rows) {
    Steps returns = Steps.returns(rows);
    return (localNs, row) ->
        returns.take(row[close]) ? returns.window().measure().deviation() : Double.NaN;
  }

  /// Mean over deviation of the last one-row returns; NaN where none of them differ.
  static FeatureKernel signalToNoise(int close, int rows) {
    Steps returns = Steps.returns(rows);
    return (localNs, row) -> {
      if (!returns.take(row[close])) {
        return Double.NaN;
      }
      Window window = returns.window().measure();
      double deviation = window.deviation();
      return deviation > 0 ? window.measuredMean() / deviation : Double.NaN;
    };
  }

  /// Relative strength with plain averages: the share of rises in all changes of the window, in
  /// percent; 50 where nothing changed.
  static FeatureKernel relativeStrength(int close, int rows) {
    Steps changes = Steps.changes(rows);
    return (localNs, row) -> {
      if (!changes.take(row[close])) {
        return Double.NaN;
      }
      Window window = changes.window();
      double all = window.sumOfSizes();
      return all == 0 ? HUNDRED / 2 : HUNDRED / 2 * (1 + window.sum() / all);
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
    double deviation = window.measure().deviation();
    return deviation > 0 ? (window.back(0) - window.measuredMean()) / deviation : 0 * deviation;
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
    Highest highs = new Highest(rows);
    Highest lows = new Highest(rows);
    return (localNs, row) -> {
      highs.add(row[at[1]]);
      lows.add(-row[at[2]]);
      if (!highs.isFull()) {
        return Double.NaN;
      }
      double low = -lows.value();
      double width = highs.value() - low;
      return width > 0 ? (row[at[0]] - low) / width : 0.5 + 0 * width;
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
