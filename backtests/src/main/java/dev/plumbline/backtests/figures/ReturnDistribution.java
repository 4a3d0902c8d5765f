package dev.plumbline.backtests.figures;

import java.util.Arrays;

/// How daily returns scatter.
///
/// @param lowest lower bound of the first bin
/// @param width width of a bin
/// @param counts number of returns in each bin
/// @param valueAtRisk95 the return that 5 % of the days undercut
/// @param valueAtRisk99 the return that 1 % of the days undercut
/// @param shortfall95 expected shortfall: mean of the worst 5 %
/// @param shortfall99 mean of the worst 1 %
public record ReturnDistribution(
    double lowest,
    double width,
    int[] counts,
    double valueAtRisk95,
    double valueAtRisk99,
    double shortfall95,
    double shortfall99) {
  private static final int MOST_BINS = 61;

  /// The distribution of some returns, historical (no normal distribution is assumed).
  public static ReturnDistribution of(double[] returns) {
    double var95 = Sample.quantile(returns, 0.05);
    double var99 = Sample.quantile(returns, 0.01);
    double low = Arrays.stream(returns).min().orElse(0);
    double high = Arrays.stream(returns).max().orElse(0);
    int bins = (int) Math.clamp(2 * Math.sqrt(returns.length), 7, MOST_BINS);
    double width = high > low ? niceWidth((high - low) / bins) : 0.001;
    double start = Math.floor(low / width) * width;
    int[] counts = new int[(int) Math.floor((high - start) / width) + 1];
    for (double value : returns) {
      counts[Math.clamp((int) ((value - start) / width), 0, counts.length - 1)]++;
    }
    return new ReturnDistribution(
        start,
        width,
        counts,
        var95,
        var99,
        Sample.meanUpTo(returns, var95),
        Sample.meanUpTo(returns, var99));
  }

  /// 1, 2, 2.5 or 5 times a power of ten, at least the width asked for.
  private static double niceWidth(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (factor * power >= wanted) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
