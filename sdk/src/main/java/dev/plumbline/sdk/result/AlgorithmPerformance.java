package dev.plumbline.sdk.result;

import java.util.List;

/// How an algorithm did over a period.
///
/// @param tradeStatistics figures of the closed trades
/// @param portfolioStatistics figures of the portfolio
/// @param closedTrades the trades that ended in the period, in the order of their exits
public record AlgorithmPerformance(
    TradeStatistics tradeStatistics,
    PortfolioStatistics portfolioStatistics,
    List<Trade> closedTrades) {
  /// A period in which nothing was measured.
  public static final AlgorithmPerformance EMPTY =
      new AlgorithmPerformance(TradeStatistics.EMPTY, PortfolioStatistics.EMPTY, List.of());

  /// Copies the list.
  public AlgorithmPerformance {
    closedTrades = List.copyOf(closedTrades);
  }

  /// The same figures with other trades.
  public AlgorithmPerformance withClosedTrades(List<Trade> trades) {
    return new AlgorithmPerformance(tradeStatistics, portfolioStatistics, trades);
  }
}
