package dev.plumbline.sdk.result;

/// The names of the printed statistics, as LEAN spells them.
public final class PerformanceMetrics {
  /// Return that the benchmark does not explain.
  public static final String ALPHA = "Alpha";

  /// Yearly standard deviation of the returns.
  public static final String ANNUAL_STANDARD_DEVIATION = "Annual Standard Deviation";

  /// Yearly variance of the returns.
  public static final String ANNUAL_VARIANCE = "Annual Variance";

  /// Mean loss over the capital before it.
  public static final String AVERAGE_LOSS = "Average Loss";

  /// Mean profit over the capital before it.
  public static final String AVERAGE_WIN = "Average Win";

  /// Slope of the returns on those of the benchmark.
  public static final String BETA = "Beta";

  /// Yearly growth that leads from start to end.
  public static final String COMPOUNDING_ANNUAL_RETURN = "Compounding Annual Return";

  /// Deepest fall from the highest equity.
  public static final String DRAWDOWN = "Drawdown";

  /// Money that the market could take without noticing.
  public static final String ESTIMATED_STRATEGY_CAPACITY = "Estimated Strategy Capacity";

  /// Expected profit for each unit risked.
  public static final String EXPECTANCY = "Expectancy";

  /// Equity at the start.
  public static final String START_EQUITY = "Start Equity";

  /// Equity at the end.
  public static final String END_EQUITY = "End Equity";

  /// Return beyond the benchmark's over tracking error.
  public static final String INFORMATION_RATIO = "Information Ratio";

  /// Share of lost transactions.
  public static final String LOSS_RATE = "Loss Rate";

  /// Growth from start to end.
  public static final String NET_PROFIT = "Net Profit";

  /// Probability that the true Sharpe ratio is above 1.
  public static final String PROBABILISTIC_SHARPE_RATIO = "Probabilistic Sharpe Ratio";

  /// Average win over average loss.
  public static final String PROFIT_LOSS_RATIO = "Profit-Loss Ratio";

  /// Return above the riskless rate over standard deviation.
  public static final String SHARPE_RATIO = "Sharpe Ratio";

  /// Return above the riskless rate over the standard deviation of the losses.
  public static final String SORTINO_RATIO = "Sortino Ratio";

  /// Sum of all fees.
  public static final String TOTAL_FEES = "Total Fees";

  /// Number of orders.
  public static final String TOTAL_ORDERS = "Total Orders";

  /// Yearly standard deviation of the differences to the benchmark.
  public static final String TRACKING_ERROR = "Tracking Error";

  /// Return above the riskless rate over beta.
  public static final String TREYNOR_RATIO = "Treynor Ratio";

  /// Share of won transactions.
  public static final String WIN_RATE = "Win Rate";

  /// The security that limits the capacity.
  public static final String LOWEST_CAPACITY_ASSET = "Lowest Capacity Asset";

  /// Mean of the daily sales volumes over equity.
  public static final String PORTFOLIO_TURNOVER = "Portfolio Turnover";

  /// Longest time from a highest equity to the next as high, in days.
  public static final String DRAWDOWN_RECOVERY = "Drawdown Recovery";

  private PerformanceMetrics() {}
}
