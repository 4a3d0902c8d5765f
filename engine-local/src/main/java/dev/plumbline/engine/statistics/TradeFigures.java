package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeStatistics;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The figures of closed trades, taken trade by trade in the order of their exits.
///
/// Means and deviations are updated with each trade as LEAN does, since the last digits of a
/// decimal depend on the order of divisions. The figures can be had after any trade.
final class TradeFigures {
  private static final Decimal TEN = Decimal.of(10);

  private final TradeTally all = new TradeTally(true);
  private final TradeTally profits = new TradeTally(false);
  private final TradeTally losses = new TradeTally(true);
  private final TradeRuns runs = new TradeRuns();
  private final TradeExcursions excursions = new TradeExcursions();
  private long start = Long.MAX_VALUE;
  private long end = Long.MIN_VALUE;
  private int wonWithoutProfit;
  private Decimal fees = Decimal.ZERO;

  /// The figures of the trades.
  static TradeStatistics of(List<Trade> trades) {
    TradeFigures figures = new TradeFigures();
    figures.addAll(trades);
    return figures.result();
  }

  /// Takes further trades, closed after those before.
  void addAll(List<Trade> trades) {
    for (int i = 0; i < trades.size(); i++) {
      add(trades.get(i));
    }
  }

  private void add(Trade trade) {
    start = Math.min(start, trade.entryUtcNs());
    end = Math.max(end, trade.exitUtcNs());
    boolean profit = trade.profitLossExact().isPositive();
    excursions.open(trade, all.total());
    (profit ? profits : losses).add(trade);
    all.add(trade);
    wonWithoutProfit += !profit && trade.isWin() ? 1 : 0;
    runs.add(profit || trade.isWin());
    excursions.close(trade, all.total(), profit);
    fees = fees.add(trade.totalFeesExact());
  }

  /// The figures of the trades so far.
  TradeStatistics result() {
    if (all.count() == 0) {
      return TradeStatistics.EMPTY;
    }
    int won = profits.count() + wonWithoutProfit;
    int lost = losses.count() - wonWithoutProfit;
    return new TradeStatistics(
        new TradeStatistics.Period(start, end),
        new TradeStatistics.Counts(all.count(), won, lost, runs.longestWon(), runs.longestLost()),
        new TradeStatistics.Profits(
            all.total(),
            profits.total(),
            losses.total(),
            profits.largest(),
            losses.smallest(),
            all.average(),
            profits.average(),
            losses.average(),
            all.deviation(),
            losses.deviation(),
            fees),
        new TradeStatistics.Durations(
            all.averageDuration(),
            profits.averageDuration(),
            losses.averageDuration(),
            all.medianDuration(),
            profits.medianDuration(),
            losses.medianDuration(),
            excursions.longestDrawdown()),
        excursions.result(all.average()),
        ratios(won, lost));
  }

  private TradeStatistics.Ratios ratios(int won, int lost) {
    Decimal winRate = Decimal.of(won).divide(all.count());
    Decimal average = all.average();
    return new TradeStatistics.Ratios(
        over(profits.average(), losses.average().abs()),
        lost > 0 ? Decimal.of(won).divide(lost) : TEN,
        winRate,
        Decimal.ONE.subtract(winRate),
        overOrTen(profits.total(), losses.total()),
        over(average, all.deviation()),
        over(average, losses.deviation()),
        overOrTen(all.total(), excursions.deepestFall()));
  }

  private static Decimal over(Decimal numerator, Decimal denominator) {
    return denominator.isZero() ? Decimal.ZERO : numerator.divide(denominator);
  }

  private static Decimal overOrTen(Decimal gain, Decimal loss) {
    if (gain.isZero()) {
      return Decimal.ZERO;
    }
    return loss.isNegative() ? gain.divide(loss.abs()) : TEN;
  }
}
