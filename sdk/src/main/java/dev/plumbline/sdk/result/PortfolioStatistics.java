package dev.plumbline.sdk.result;

import dev.plumbline.sdk.value.Decimal;

/// Figures of the portfolio over a period. Rates and returns are fractions: 0.05 is 5 %.
///
/// @param outcomes won and lost closing transactions
/// @param growth equity at start and end
/// @param dispersion how the returns scatter
/// @param performance return against risk
/// @param benchmark returns against those of the benchmark
/// @param drawdown falls from the highest equity
/// @param portfolioTurnover mean of the daily sales volumes over equity
public record PortfolioStatistics(
    Outcomes outcomes,
    Growth growth,
    Dispersion dispersion,
    Performance performance,
    Benchmark benchmark,
    Drawdown drawdown,
    Decimal portfolioTurnover) {
  private static final Decimal NONE = Decimal.ZERO;

  /// The figures of no equity at all: zeros.
  public static final PortfolioStatistics EMPTY = ofEquity(NONE, NONE, NONE);

  /// The figures of a period too short to compute more: zeros except these.
  public static PortfolioStatistics ofEquity(
      Decimal startEquity, Decimal endEquity, Decimal portfolioTurnover) {
    return new PortfolioStatistics(
        new Outcomes(NONE, NONE, NONE, NONE, NONE, NONE),
        new Growth(startEquity, endEquity, NONE, NONE),
        new Dispersion(NONE, NONE, NONE, NONE),
        new Performance(NONE, NONE, NONE),
        new Benchmark(NONE, NONE, NONE, NONE, NONE),
        new Drawdown(NONE, 0),
        portfolioTurnover);
  }

  /// Won and lost closing transactions.
  ///
  /// @param averageWinRate mean of the profits, each over the capital before it
  /// @param averageLossRate mean of the losses, each over the capital before it; negative
  /// @param profitLossRatio average win over average loss
  /// @param winRate share of won transactions
  /// @param lossRate share of lost transactions
  /// @param expectancy expected profit for each unit risked
  public record Outcomes(
      Decimal averageWinRate,
      Decimal averageLossRate,
      Decimal profitLossRatio,
      Decimal winRate,
      Decimal lossRate,
      Decimal expectancy) {}

  /// Equity at start and end.
  ///
  /// @param startEquity equity at the start
  /// @param endEquity equity at the end
  /// @param compoundingAnnualReturn yearly growth that leads from start to end
  /// @param totalNetProfit growth from start to end
  public record Growth(
      Decimal startEquity,
      Decimal endEquity,
      Decimal compoundingAnnualReturn,
      Decimal totalNetProfit) {}

  /// How the returns scatter.
  ///
  /// @param annualStandardDeviation yearly standard deviation
  /// @param annualVariance yearly variance
  /// @param valueAtRisk99 the daily return that is undercut on 1 % of the days, if returns are
  ///   normal
  /// @param valueAtRisk95 the daily return that is undercut on 5 % of the days, if returns are
  ///   normal
  public record Dispersion(
      Decimal annualStandardDeviation,
      Decimal annualVariance,
      Decimal valueAtRisk99,
      Decimal valueAtRisk95) {}

  /// Return against risk.
  ///
  /// @param sharpeRatio yearly return above the riskless rate over yearly standard deviation
  /// @param sortinoRatio the same over the standard deviation of the losses
  /// @param probabilisticSharpeRatio probability that the true Sharpe ratio is above 1
  public record Performance(
      Decimal sharpeRatio, Decimal sortinoRatio, Decimal probabilisticSharpeRatio) {}

  /// Returns against those of the benchmark.
  ///
  /// @param alpha yearly return that the benchmark does not explain
  /// @param beta slope of the returns on those of the benchmark
  /// @param trackingError yearly standard deviation of the differences
  /// @param informationRatio difference of yearly returns over tracking error
  /// @param treynorRatio yearly return above the riskless rate over beta
  public record Benchmark(
      Decimal alpha,
      Decimal beta,
      Decimal trackingError,
      Decimal informationRatio,
      Decimal treynorRatio) {}

  /// Falls from the highest equity.
  ///
  /// @param drawdown the deepest fall, positive, rounded to three decimals
  /// @param drawdownRecovery the longest time from a highest equity to the next as high, in whole
  ///   days
  public record Drawdown(Decimal drawdown, int drawdownRecovery) {}
}
