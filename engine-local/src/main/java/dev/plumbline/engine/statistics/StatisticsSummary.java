package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.PerformanceMetrics;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.value.Decimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The statistics as LEAN prints them, character for character, in its order.
final class StatisticsSummary {
  private final SequencedMap<String, String> lines = new LinkedHashMap<>();

  private StatisticsSummary() {}

  /// The 27 statistics by name.
  static SequencedMap<String, String> of(PortfolioStatistics statistics, SummaryTotals totals) {
    StatisticsSummary summary = new StatisticsSummary();
    summary.lines.put(PerformanceMetrics.TOTAL_ORDERS, Integer.toString(totals.totalOrders()));
    summary.addGrowth(statistics);
    summary.addRatios(statistics);
    summary.addTotals(statistics, totals);
    return summary.lines;
  }

  private void addGrowth(PortfolioStatistics statistics) {
    PortfolioStatistics.Outcomes outcomes = statistics.outcomes();
    PortfolioStatistics.Growth growth = statistics.growth();
    percent(PerformanceMetrics.AVERAGE_WIN, outcomes.averageWinRate(), 2);
    percent(PerformanceMetrics.AVERAGE_LOSS, outcomes.averageLossRate(), 2);
    percent(PerformanceMetrics.COMPOUNDING_ANNUAL_RETURN, growth.compoundingAnnualReturn(), 3);
    percent(PerformanceMetrics.DRAWDOWN, statistics.drawdown().drawdown(), 3);
    exact(PerformanceMetrics.EXPECTANCY, outcomes.expectancy(), 3);
    exact(PerformanceMetrics.START_EQUITY, growth.startEquity(), 2);
    exact(PerformanceMetrics.END_EQUITY, growth.endEquity(), 2);
    percent(PerformanceMetrics.NET_PROFIT, growth.totalNetProfit(), 3);
  }

  private void addRatios(PortfolioStatistics statistics) {
    PortfolioStatistics.Outcomes outcomes = statistics.outcomes();
    PortfolioStatistics.Performance performance = statistics.performance();
    PortfolioStatistics.Benchmark benchmark = statistics.benchmark();
    rounded(PerformanceMetrics.SHARPE_RATIO, performance.sharpeRatio());
    rounded(PerformanceMetrics.SORTINO_RATIO, performance.sortinoRatio());
    percent(
        PerformanceMetrics.PROBABILISTIC_SHARPE_RATIO, performance.probabilisticSharpeRatio(), 3);
    percent(PerformanceMetrics.LOSS_RATE, outcomes.lossRate(), 0);
    percent(PerformanceMetrics.WIN_RATE, outcomes.winRate(), 0);
    exact(PerformanceMetrics.PROFIT_LOSS_RATIO, outcomes.profitLossRatio(), 2);
    rounded(PerformanceMetrics.ALPHA, benchmark.alpha());
    rounded(PerformanceMetrics.BETA, benchmark.beta());
    rounded(
        PerformanceMetrics.ANNUAL_STANDARD_DEVIATION,
        statistics.dispersion().annualStandardDeviation());
    rounded(PerformanceMetrics.ANNUAL_VARIANCE, statistics.dispersion().annualVariance());
    rounded(PerformanceMetrics.INFORMATION_RATIO, benchmark.informationRatio());
    rounded(PerformanceMetrics.TRACKING_ERROR, benchmark.trackingError());
    rounded(PerformanceMetrics.TREYNOR_RATIO, benchmark.treynorRatio());
  }

  private void addTotals(PortfolioStatistics statistics, SummaryTotals totals) {
    String currency = totals.currencySymbol();
    lines.put(PerformanceMetrics.TOTAL_FEES, currency + NumberText.fixed2(totals.totalFees()));
    lines.put(
        PerformanceMetrics.ESTIMATED_STRATEGY_CAPACITY,
        currency + totals.capacity().roundToSignificantDigits(2));
    lines.put(PerformanceMetrics.LOWEST_CAPACITY_ASSET, totals.lowestCapacityAsset());
    percent(PerformanceMetrics.PORTFOLIO_TURNOVER, statistics.portfolioTurnover(), 2);
    lines.put(
        PerformanceMetrics.DRAWDOWN_RECOVERY,
        Integer.toString(statistics.drawdown().drawdownRecovery()));
  }

  private void percent(String name, Decimal fraction, int decimals) {
    lines.put(name, AnnualFigures.times100(fraction).round(decimals) + "%");
  }

  private void exact(String name, Decimal value, int decimals) {
    lines.put(name, value.round(decimals).toString());
  }

  private void rounded(String name, Decimal value) {
    lines.put(name, NumberText.of(NumberText.round(value.doubleValue(), 3)));
  }
}
