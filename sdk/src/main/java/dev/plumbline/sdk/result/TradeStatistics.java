package dev.plumbline.sdk.result;

import dev.plumbline.sdk.value.Decimal;

/// Figures of the closed trades of a period.
///
/// @param period first entry and last exit
/// @param counts how many trades
/// @param profits profits and losses
/// @param durations how long trades lasted
/// @param excursions what happened while trades were open
/// @param ratios profits against losses
public record TradeStatistics(
    Period period,
    Counts counts,
    Profits profits,
    Durations durations,
    Excursions excursions,
    Ratios ratios) {
  private static final Decimal NONE = Decimal.ZERO;

  /// The figures of no trades: zeros.
  public static final TradeStatistics EMPTY =
      new TradeStatistics(
          new Period(null, null),
          new Counts(0, 0, 0, 0, 0),
          new Profits(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE),
          new Durations(0, 0, 0, 0, 0, 0, 0),
          new Excursions(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE),
          new Ratios(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE));

  /// First entry and last exit.
  ///
  /// @param startUtcNs the earliest entry; null without trades
  /// @param endUtcNs the latest exit; null without trades
  public record Period(Long startUtcNs, Long endUtcNs) {}

  /// How many trades.
  ///
  /// @param totalNumberOfTrades all
  /// @param numberOfWinningTrades won
  /// @param numberOfLosingTrades lost, or closed without profit
  /// @param maxConsecutiveWinningTrades the longest run of won trades
  /// @param maxConsecutiveLosingTrades the longest run of lost trades
  public record Counts(
      int totalNumberOfTrades,
      int numberOfWinningTrades,
      int numberOfLosingTrades,
      int maxConsecutiveWinningTrades,
      int maxConsecutiveLosingTrades) {}

  /// Profits and losses in account currency, before fees.
  ///
  /// @param totalProfitLoss sum of all
  /// @param totalProfit sum of the profits
  /// @param totalLoss sum of the losses, negative
  /// @param largestProfit the best trade
  /// @param largestLoss the worst trade, negative
  /// @param averageProfitLoss mean of all
  /// @param averageProfit mean of the profits
  /// @param averageLoss mean of the losses, negative
  /// @param profitLossStandardDeviation standard deviation of all
  /// @param profitLossDownsideDeviation standard deviation of the losses
  /// @param totalFees sum of the fees
  public record Profits(
      Decimal totalProfitLoss,
      Decimal totalProfit,
      Decimal totalLoss,
      Decimal largestProfit,
      Decimal largestLoss,
      Decimal averageProfitLoss,
      Decimal averageProfit,
      Decimal averageLoss,
      Decimal profitLossStandardDeviation,
      Decimal profitLossDownsideDeviation,
      Decimal totalFees) {}

  /// How long trades lasted, in nanoseconds, whole ticks of 100.
  ///
  /// @param averageTradeDuration mean of all
  /// @param averageWinningTradeDuration mean of the won
  /// @param averageLosingTradeDuration mean of the lost
  /// @param medianTradeDuration median of all; of an even number the upper one
  /// @param medianWinningTradeDuration median of the won
  /// @param medianLosingTradeDuration median of the lost
  /// @param maximumDrawdownDuration the longest time from a highest total profit to a higher one
  public record Durations(
      long averageTradeDuration,
      long averageWinningTradeDuration,
      long averageLosingTradeDuration,
      long medianTradeDuration,
      long medianWinningTradeDuration,
      long medianLosingTradeDuration,
      long maximumDrawdownDuration) {}

  /// What happened while trades were open, in account currency.
  ///
  /// @param averageMae mean of the maximum adverse excursions
  /// @param averageMfe mean of the maximum favourable excursions
  /// @param largestMae the worst adverse excursion
  /// @param largestMfe the best favourable excursion
  /// @param maximumClosedTradeDrawdown the deepest fall of the total profit of closed trades
  /// @param maximumIntraTradeDrawdown the same with excursions
  /// @param maximumEndTradeDrawdown the largest amount that a trade gave back
  /// @param averageEndTradeDrawdown mean profit less mean favourable excursion
  public record Excursions(
      Decimal averageMae,
      Decimal averageMfe,
      Decimal largestMae,
      Decimal largestMfe,
      Decimal maximumClosedTradeDrawdown,
      Decimal maximumIntraTradeDrawdown,
      Decimal maximumEndTradeDrawdown,
      Decimal averageEndTradeDrawdown) {}

  /// Profits against losses.
  ///
  /// @param profitLossRatio average profit over average loss
  /// @param winLossRatio won over lost trades; 10 without lost ones
  /// @param winRate share of won trades
  /// @param lossRate share of lost trades
  /// @param profitFactor total profit over total loss; 10 without losses
  /// @param sharpeRatio average over standard deviation of profits and losses
  /// @param sortinoRatio average over downside deviation of profits and losses
  /// @param profitToMaxDrawdownRatio total profit over the deepest fall; 10 without a fall
  public record Ratios(
      Decimal profitLossRatio,
      Decimal winLossRatio,
      Decimal winRate,
      Decimal lossRate,
      Decimal profitFactor,
      Decimal sharpeRatio,
      Decimal sortinoRatio,
      Decimal profitToMaxDrawdownRatio) {}
}
