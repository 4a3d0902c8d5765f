package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.value.Decimal;

/// Figures of daily returns, scaled to a year.
final class AnnualFigures {
  private static final Decimal LARGEST = Decimal.of("79228162514264337593543950335");
  private static final double LARGEST_DOUBLE = LARGEST.doubleValue();

  private AnnualFigures() {}

  /// The number as a decimal, cut to the range of decimals.
  ///
  /// @throws IllegalArgumentException if it is not finite
  static Decimal decimal(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "A figure of %s cannot be printed; returns as large as these have none"
              .formatted(NumberText.of(value)));
    }
    if (Math.abs(value) >= LARGEST_DOUBLE) {
      return value < 0 ? LARGEST.negate() : LARGEST;
    }
    return Decimal.ofDouble(value);
  }

  /// A hundred times the number; the largest decimal where that is too large.
  static Decimal times100(Decimal value) {
    return value.isGreaterOrEqual(LARGEST.divide(Decimal.HUNDRED))
        ? LARGEST
        : value.multiply(Decimal.HUNDRED);
  }

  /// The mean daily return, compounded over a year.
  static Decimal performance(double[] returns, int daysPerYear) {
    return decimal(StrictMath.pow(SampleMoments.average(returns) + 1, daysPerYear) - 1);
  }

  /// The yearly variance; zero where there are too few returns.
  static double variance(double[] returns, int daysPerYear) {
    double variance = SampleMoments.variance(returns);
    return isNaNOrZero(variance) ? 0 : variance * daysPerYear;
  }

  /// The yearly growth that leads from one amount to another; zero where there is none.
  static Decimal compounding(Decimal start, Decimal end, Decimal years) {
    if (years.isZero() || start.isZero()) {
      return Decimal.ZERO;
    }
    double growth =
        StrictMath.pow(end.doubleValue() / start.doubleValue(), 1 / years.doubleValue()) - 1;
    return Double.isFinite(growth) ? decimal(growth) : Decimal.ZERO;
  }

  /// The return above the riskless rate over the deviation; zero without deviation.
  static Decimal sharpe(Decimal performance, Decimal deviation, Decimal riskFreeRate) {
    return deviation.isZero()
        ? Decimal.ZERO
        : decimal(
            (performance.doubleValue() - riskFreeRate.doubleValue()) / deviation.doubleValue());
  }

  /// The probability that the true Sharpe ratio of the returns is above the given daily one.
  ///
  /// Source: D. Bailey, M. López de Prado, *The Sharpe Ratio Efficient Frontier*, Journal of Risk
  /// 15 (2012).
  static Decimal probabilisticSharpe(
      double[] returns, double benchmarkSharpe, double dailyRiskFreeRate) {
    double deviation = SampleMoments.standardDeviation(returns, 0);
    double mean = SampleMoments.average(returns) - dailyRiskFreeRate;
    double sharpe = isNaNOrZero(deviation) ? 0 : mean / deviation;
    SampleMoments.Shape shape = SampleMoments.Shape.of(returns);
    double skew = shape.skewness() * sharpe;
    double tails = (shape.kurtosis() - 1) / 4 * (sharpe * sharpe);
    double error = Math.sqrt((1 - skew + tails) / (returns.length - 1));
    if (Double.isNaN(error)) {
      return Decimal.ZERO;
    }
    double distance = error == 0 ? 0 : (sharpe - benchmarkSharpe) / error;
    return decimal(NormalDistribution.cumulative(distance));
  }

  /// The daily return that is undercut with the given probability in a normal distribution fitted
  /// to the last year, three decimals.
  static Decimal valueAtRisk(double[] returns, int daysPerYear, double probability) {
    int from = Math.max(0, returns.length - daysPerYear);
    double mean = SampleMoments.mean(returns, from);
    double deviation = SampleMoments.standardDeviation(returns, from);
    return Decimal.ofDouble(mean + deviation * NormalDistribution.inverse(probability)).round(3);
  }

  static boolean isNaNOrZero(double value) {
    return Double.isNaN(value) || value == 0;
  }
}
