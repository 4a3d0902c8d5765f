package dev.plumbline.backtests.optimize;

import dev.plumbline.backtests.config.Suggestion;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A figure of a run by which trials are compared; exact, not as printed. Rates are fractions: a
/// drawdown of 20 % is 0.2.
public enum Measure {
  /// Return above the riskless rate over its standard deviation, a year.
  SHARPE("sharpe", true, s -> s.performance().sharpeRatio()),
  /// Return above the riskless rate over the standard deviation of the losses, a year.
  SORTINO("sortino", true, s -> s.performance().sortinoRatio()),
  /// Probability that the true Sharpe ratio is above 1.
  PROBABILISTIC_SHARPE(
      "probabilistic-sharpe", true, s -> s.performance().probabilisticSharpeRatio()),
  /// Compounding annual return.
  ANNUAL_RETURN("annual-return", true, s -> s.growth().compoundingAnnualReturn()),
  /// Growth from start to end.
  NET_PROFIT("net-profit", true, s -> s.growth().totalNetProfit()),
  /// Equity at the end, in account currency.
  END_EQUITY("end-equity", true, s -> s.growth().endEquity()),
  /// Deepest fall from the highest equity, positive.
  DRAWDOWN("drawdown", false, s -> s.drawdown().drawdown()),
  /// Longest time from one highest equity to the next, in days.
  DRAWDOWN_RECOVERY("drawdown-recovery", false, s -> Decimal.of(s.drawdown().drawdownRecovery())),
  /// Yearly standard deviation of the returns.
  VOLATILITY("volatility", false, s -> s.dispersion().annualStandardDeviation()),
  /// Yearly variance of the returns.
  VARIANCE("variance", false, s -> s.dispersion().annualVariance()),
  /// Expected profit for each unit risked.
  EXPECTANCY("expectancy", true, s -> s.outcomes().expectancy()),
  /// Share of won transactions.
  WIN_RATE("win-rate", true, s -> s.outcomes().winRate()),
  /// Share of lost transactions.
  LOSS_RATE("loss-rate", false, s -> s.outcomes().lossRate()),
  /// Average win over average loss.
  PROFIT_LOSS_RATIO("profit-loss-ratio", true, s -> s.outcomes().profitLossRatio()),
  /// Yearly return that the benchmark does not explain.
  ALPHA("alpha", true, s -> s.benchmark().alpha()),
  /// Slope of the returns on those of the benchmark.
  BETA("beta", false, s -> s.benchmark().beta()),
  /// Return above the benchmark's over tracking error.
  INFORMATION_RATIO("information-ratio", true, s -> s.benchmark().informationRatio()),
  /// Standard deviation of the return above the benchmark's.
  TRACKING_ERROR("tracking-error", false, s -> s.benchmark().trackingError()),
  /// Return above the riskless rate over beta.
  TREYNOR_RATIO("treynor-ratio", true, s -> s.benchmark().treynorRatio()),
  /// Mean of the daily sales volumes over equity.
  TURNOVER("turnover", false, PortfolioStatistics::portfolioTurnover),
  /// Number of orders.
  ORDERS("orders", false, s -> Decimal.ZERO);

  private final String text;
  private final boolean moreIsBetter;
  private final Function<PortfolioStatistics, Decimal> figure;

  Measure(String text, boolean moreIsBetter, Function<PortfolioStatistics, Decimal> figure) {
    this.text = text;
    this.moreIsBetter = moreIsBetter;
    this.figure = figure;
  }

  /// The measure of a name: `sharpe`, or LEAN's name of the statistic, `Sharpe Ratio`.
  ///
  /// @param option where it was named, for the error
  /// @throws IllegalArgumentException if there is none
  public static Measure parse(String option, String name) {
    String plain = plain(name);
    for (Measure measure : values()) {
      String own = plain(measure.text);
      if (own.equals(plain) || plain.equals(own + "ratio") || (own + "ratio").equals(plain)) {
        return measure;
      }
    }
    return switch (plain) {
      case "compoundingannualreturn", "return" -> ANNUAL_RETURN;
      case "equity", "finalequity" -> END_EQUITY;
      case "annualstandarddeviation" -> VOLATILITY;
      case "annualvariance" -> VARIANCE;
      case "totalorders" -> ORDERS;
      case "portfolioturnover" -> TURNOVER;
      case "probabilisticsharperatio" -> PROBABILISTIC_SHARPE;
      case "information" -> INFORMATION_RATIO;
      case "treynor" -> TREYNOR_RATIO;
      default -> throw unknown(option, name);
    };
  }

  private static IllegalArgumentException unknown(String option, String name) {
    List<String> names = Arrays.stream(values()).map(Measure::text).toList();
    return new IllegalArgumentException(
        "found the unknown measure \""
            + name
            + "\" in "
            + option
            + Suggestion.of(name, names).map(s -> "; did you mean " + s + "?").orElse("")
            + "; expected one of "
            + String.join(", ", names));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /// Its name on the command line.
  public String text() {
    return text;
  }

  /// Whether a greater figure is a better one.
  public boolean moreIsBetter() {
    return moreIsBetter;
  }

  /// The figure of a run.
  public Decimal of(BacktestResult result) {
    return this == ORDERS
        ? Decimal.of(result.orders().size())
        : figure.apply(result.totalPerformance().portfolioStatistics());
  }
}
