package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.value.Decimal;

/// The figures of a portfolio over a period.
///
/// @param profitLoss profit or loss of each closing transaction, after fees
/// @param equity sampled equity
/// @param turnover sampled daily turnover
/// @param returns daily returns
/// @param startEquity equity at the start of the period
/// @param wins number of won closing transactions
/// @param losses number of lost closing transactions
record PortfolioFigures(
    ValueSeries profitLoss,
    ValueSeries equity,
    ValueSeries turnover,
    DailyReturns returns,
    Decimal startEquity,
    int wins,
    int losses) {
  private static final double NANOS_PER_DAY = 864e11;

  /// Computes the figures.
  ///
  /// @param daysPerYear days that a year of returns has
  /// @throws IllegalArgumentException if a figure is not finite
  PortfolioStatistics compute(RiskFreeInterestRate rate, int daysPerYear) {
    Decimal averageTurnover = average(turnover);
    if (startEquity.isZero() || returns.count() < 2) {
      return PortfolioStatistics.ofEquity(startEquity, equity.last(), averageTurnover);
    }
    Annual annual = annual(rate, daysPerYear);
    return new PortfolioStatistics(
        outcomes(),
        growth(),
        dispersion(annual, daysPerYear),
        performance(annual, daysPerYear),
        benchmark(annual, daysPerYear),
        DrawdownFigures.of(equity),
        averageTurnover);
  }

  private static Decimal average(ValueSeries series) {
    Decimal sum = Decimal.ZERO;
    for (int i = 0; i < series.size(); i++) {
      sum = sum.add(series.value(i));
    }
    return series.isEmpty() ? Decimal.ZERO : sum.divide(series.size());
  }

  private PortfolioStatistics.Outcomes outcomes() {
    Decimal capital = startEquity;
    Decimal totalProfit = Decimal.ZERO;
    Decimal totalLoss = Decimal.ZERO;
    int profits = 0;
    for (int i = 0; i < profitLoss.size(); i++) {
      Decimal result = profitLoss.value(i);
      Decimal share = result.divide(capital);
      if (result.isPositive()) {
        totalProfit = totalProfit.add(share);
        profits++;
      } else {
        totalLoss = totalLoss.add(share);
      }
      capital = capital.add(result);
    }
    int falls = profitLoss.size() - profits;
    Decimal win = profits == 0 ? Decimal.ZERO : totalProfit.divide(profits);
    Decimal loss = falls == 0 ? Decimal.ZERO : totalLoss.divide(falls);
    Decimal ratio = loss.isZero() ? Decimal.ZERO : win.divide(loss.abs());
    Decimal winRate = share(wins);
    Decimal lossRate = share(losses);
    Decimal expectancy = winRate.multiply(ratio).subtract(lossRate);
    return new PortfolioStatistics.Outcomes(win, loss, ratio, winRate, lossRate, expectancy);
  }

  private Decimal share(int count) {
    int all = wins + losses;
    return all == 0 ? Decimal.ZERO : Decimal.of(count).divide(all);
  }

  private PortfolioStatistics.Growth growth() {
    Decimal end = equity.last();
    Decimal netProfit = end.divide(startEquity).subtract(Decimal.ONE);
    long lasted = equity.isEmpty() ? 0 : equity.utcNs(equity.size() - 1) - equity.utcNs(0);
    Decimal years = Decimal.ofDouble(lasted / NANOS_PER_DAY).divide(365);
    return new PortfolioStatistics.Growth(
        startEquity, end, AnnualFigures.compounding(startEquity, end, years), netProfit);
  }

  private record Annual(
      Decimal variance,
      Decimal deviation,
      Decimal benchmarkPerformance,
      Decimal performance,
      Decimal riskFreeRate) {}

  private Annual annual(RiskFreeInterestRate rate, int daysPerYear) {
    Decimal variance =
        AnnualFigures.decimal(AnnualFigures.variance(returns.portfolio(), daysPerYear));
    return new Annual(
        variance,
        Decimal.ofDouble(Math.sqrt(variance.doubleValue())),
        AnnualFigures.performance(returns.benchmark(), daysPerYear),
        AnnualFigures.performance(returns.portfolio(), daysPerYear),
        rate.average(equity));
  }

  private PortfolioStatistics.Dispersion dispersion(Annual annual, int daysPerYear) {
    return new PortfolioStatistics.Dispersion(
        annual.deviation,
        annual.variance,
        AnnualFigures.valueAtRisk(returns.portfolio(), daysPerYear, 1 - 0.99),
        AnnualFigures.valueAtRisk(returns.portfolio(), daysPerYear, 1 - 0.95));
  }

  private PortfolioStatistics.Performance performance(Annual annual, int daysPerYear) {
    double downside = Math.sqrt(AnnualFigures.variance(returns.losses(), daysPerYear));
    return new PortfolioStatistics.Performance(
        AnnualFigures.sharpe(annual.performance, annual.deviation, annual.riskFreeRate),
        AnnualFigures.sharpe(
            annual.performance, AnnualFigures.decimal(downside), annual.riskFreeRate),
        AnnualFigures.probabilisticSharpe(
            returns.portfolio(),
            1.0 / Math.sqrt(daysPerYear),
            annual.riskFreeRate.doubleValue() / daysPerYear));
  }

  private PortfolioStatistics.Benchmark benchmark(Annual annual, int daysPerYear) {
    double variance = SampleMoments.variance(returns.benchmark());
    Decimal beta =
        AnnualFigures.isNaNOrZero(variance)
            ? Decimal.ZERO
            : Decimal.ofDouble(
                SampleMoments.covariance(returns.portfolio(), returns.benchmark()) / variance);
    Decimal trackingError =
        Decimal.ofDouble(Math.sqrt(AnnualFigures.variance(returns.excess(), daysPerYear)));
    double performance = annual.performance.doubleValue();
    return new PortfolioStatistics.Benchmark(
        alpha(annual, beta),
        beta,
        trackingError,
        ratio(performance - annual.benchmarkPerformance.doubleValue(), trackingError),
        ratio(performance - annual.riskFreeRate.doubleValue(), beta));
  }

  private static Decimal alpha(Annual annual, Decimal beta) {
    if (beta.isZero()) {
      return Decimal.ZERO;
    }
    Decimal market = annual.benchmarkPerformance.subtract(annual.riskFreeRate);
    return annual.performance.subtract(annual.riskFreeRate.add(beta.multiply(market)));
  }

  /// Zero where the denominator is zero or the quotient too large for a decimal.
  private static Decimal ratio(double numerator, Decimal denominator) {
    if (denominator.isZero()) {
      return Decimal.ZERO;
    }
    Decimal exact = AnnualFigures.decimal(numerator);
    double size = Math.abs(exact.doubleValue() / denominator.doubleValue());
    return size < 7.9e28 ? exact.divide(denominator) : Decimal.ZERO;
  }
}
