package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;
import java.util.List;

/// All that the statistics of a period are computed from, but for what stays the same in a run: the
/// same input gives the same statistics.
///
/// @param trades trades closed in the period, in the order of their exits
/// @param profitLoss profit or loss of each closing transaction
/// @param wins number of won closing transactions
/// @param equity sampled equity; where it is empty there are no statistics
/// @param turnover sampled daily turnover
/// @param returns daily returns
/// @param startEquity equity at the start of the period
record WindowInput(
    List<Trade> trades,
    ValueSeries profitLoss,
    int wins,
    ValueSeries equity,
    ValueSeries turnover,
    DailyReturns returns,
    Decimal startEquity) {

  AlgorithmPerformance compute(RiskFreeInterestRate rate, int daysPerYear) {
    PortfolioFigures figures =
        new PortfolioFigures(
            profitLoss, equity, turnover, returns, startEquity, wins, profitLoss.size() - wins);
    return new AlgorithmPerformance(
        TradeFigures.of(trades), figures.compute(rate, daysPerYear), trades);
  }

  /// Whether the other input consists of the very same trades and values.
  boolean isSame(WindowInput other) {
    return startEquity == other.startEquity
        && wins == other.wins
        && equity.isSame(other.equity)
        && turnover.isSame(other.turnover)
        && profitLoss.isSame(other.profitLoss)
        && Arrays.equals(returns.portfolio(), other.returns.portfolio())
        && Arrays.equals(returns.benchmark(), other.returns.benchmark())
        && isSame(trades, other.trades);
  }

  private static boolean isSame(List<Trade> trades, List<Trade> others) {
    boolean same = trades.size() == others.size();
    for (int i = 0; same && i < trades.size(); i++) {
      same = trades.get(i) == others.get(i);
    }
    return same;
  }
}
