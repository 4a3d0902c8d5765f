package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// What the statistics of a run are computed from. All times are UTC.
///
/// @param trades closed trades in the order of their exits
/// @param transactions profit or loss of each closing transaction
/// @param series sampled series
/// @param startingCapital equity at the start
/// @param riskFreeRate the rate of an investment without risk
/// @param tradingDaysPerYear days that a year of returns has
public record StatisticsInput(
    List<Trade> trades,
    Transactions transactions,
    Sampled series,
    Decimal startingCapital,
    RiskFreeInterestRate riskFreeRate,
    int tradingDaysPerYear) {

  /// Closing transactions.
  ///
  /// @param profitLoss profit or loss after fees
  /// @param wins one value, of any size, for each won transaction
  public record Transactions(ValueSeries profitLoss, ValueSeries wins) {}

  /// Sampled series.
  ///
  /// @param equity closes of the equity candles
  /// @param performance daily returns in percent
  /// @param benchmark values of the benchmark at the same times
  /// @param turnover daily turnover
  public record Sampled(
      ValueSeries equity, ValueSeries performance, ValueSeries benchmark, ValueSeries turnover) {}
}
