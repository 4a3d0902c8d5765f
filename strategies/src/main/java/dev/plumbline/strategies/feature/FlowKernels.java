package dev.plumbline.strategies.feature;

/// Kernels of market microstructure: spread, imbalance, price impact, order flow.
///
/// Sources: R. Roll, A Simple Implicit Measure of the Effective Bid-Ask Spread, Journal of Finance
/// 39 (1984); A. Kyle, Continuous Auctions and Insider Trading, Econometrica 53 (1985), as a mean
/// over bars; Y. Amihud, Illiquidity and Stock Returns, Journal of Financial Markets 5 (2002); D.
/// Easley, M. López de Prado, M. O'Hara, Flow Toxicity and Liquidity, Review of Financial Studies
/// 25 (2012).
final class FlowKernels {
  private FlowKernels() {}

  /// Ask minus bid over their middle. Places: bid, ask.
  static FeatureKernel quotedSpread(int[] at) {
    return (localNs, row) -> {
      double bid = row[at[0]];
      double ask = row[at[1]];
      return (ask - bid) / ((ask + bid) / 2);
    };
  }

  /// Bid size minus ask size over their sum: -1 to 1; 0 where both are 0. Places: bid size, ask
  /// size.
  static FeatureKernel imbalance(int[] at) {
    return (localNs, row) -> {
      double bid = row[at[0]];
      double ask = row[at[1]];
      double sum = bid + ask;
      return sum == 0 ? 0 : (bid - ask) / sum;
    };
  }

  /// Roll's spread in money: twice the root of minus the covariance of successive price changes, 0
  /// where the covariance is positive.
  ///
  /// @param rows how many price changes
  static FeatureKernel roll(int close, int rows) {
    Steps changes = Steps.changes(rows);
    return (localNs, row) ->
        changes.take(row[close])
            ? 2 * Math.sqrt(Math.max(0, -changes.window().lagCovariance()))
            : Double.NaN;
  }

  /// The mean of the absolute change of price a share, over the rows with trades; NaN where there
  /// is none. Places: close, volume.
  static FeatureKernel kyle(int[] at, int rows) {
    return perRow(at, rows, (last, close, volume) -> Math.abs(close - last) / volume);
  }

  /// The mean of the absolute logarithmic return a unit of money traded, over the rows with trades.
  /// Places: close, volume.
  static FeatureKernel amihud(int[] at, int rows) {
    return perRow(
        at, rows, (last, close, volume) -> Math.abs(Math.log(close / last)) / (close * volume));
  }

  private interface Impact {
    double of(double last, double close, double volume);
  }

  private static FeatureKernel perRow(int[] at, int rows, Impact impact) {
    Steps step = Steps.changes(1);
    Window impacts = new Window(rows);
    Window counted = new Window(rows);
    return (localNs, row) -> {
      double close = row[at[0]];
      double volume = row[at[1]];
      if (step.take(close)) {
        boolean counts = volume != 0;
        impacts.add(counts ? impact.of(step.before(), close, volume) : 0);
        counted.add(counts ? 1 : 0);
      }
      return impacts.isFull() ? impacts.sum() / counted.sum() : Double.NaN;
    };
  }

  /// The share of the volume that was one-sided, from the known volume of buyers: 0 to 1. Places:
  /// volume, buy volume.
  static FeatureKernel toxicity(int[] at, int rows) {
    Window oneSided = new Window(rows);
    Window volumes = new Window(rows);
    return (localNs, row) -> {
      double volume = row[at[0]];
      oneSided.add(Math.abs(2 * row[at[1]] - volume));
      volumes.add(volume);
      return oneSided.isFull() ? oneSided.sum() / volumes.sum() : Double.NaN;
    };
  }

  /// The same where only prices and volumes are known: the volume of a row is split between buyers
  /// and sellers by its change of price, in deviations of the last such changes. Places: close,
  /// volume.
  static FeatureKernel bulkToxicity(int[] at, int rows) {
    Steps changes = Steps.changes(rows);
    Window oneSided = new Window(rows);
    Window volumes = new Window(rows);
    return (localNs, row) -> {
      if (!changes.take(row[at[0]])) {
        return Double.NaN;
      }
      double volume = row[at[1]];
      double deviation = changes.window().measure().deviation();
      double buyers = NormalCurve.below(changes.window().back(0) / deviation);
      oneSided.add(deviation > 0 ? volume * Math.abs(2 * buyers - 1) : 0 * deviation);
      volumes.add(volume);
      return oneSided.isFull() ? oneSided.sum() / volumes.sum() : Double.NaN;
    };
  }
}
