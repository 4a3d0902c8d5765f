package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeStatistics;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The trades of rolling windows that are not over yet.
///
/// Windows of one, three, six and twelve months that begin with the same day have the same trades
/// as far as they go. So each trade is taken once for all of them, month by month, and the figures
/// of each window are those that are reached when its last month is over: twelve windows take a
/// trade, not 22.
///
/// Where months do not follow each other, or trades do not have the order of their exits, nothing
/// is known of any window from then on.
final class OpenWindows {
  private final Map<LocalDate, TradeFigures> byFirstDay = new HashMap<>();
  private LocalDate nextDay;
  private boolean broken;

  OpenWindows() {}

  /// Takes the trades of a month that is over.
  ///
  /// @param firstDay first day of the run
  /// @param lastDay last day of the month
  void month(StatisticsBuilder builder, LocalDate firstDay, LocalDate lastDay) {
    RollingWindow month = RollingWindow.ending(1, firstDay, lastDay);
    LocalDate expected = nextDay == null ? firstDay : nextDay;
    nextDay = lastDay.plusDays(1);
    broken |= !month.first().equals(expected) || !builder.tradesAscend();
    if (broken) {
      byFirstDay.clear();
      return;
    }
    LocalDate oldest = RollingWindow.ending(StatisticsBuilder.LONGEST, firstDay, lastDay).first();
    byFirstDay.keySet().removeIf(first -> first.isBefore(oldest));
    byFirstDay.put(month.first(), new TradeFigures());
    List<Trade> trades = builder.trades(month);
    byFirstDay.values().forEach(figures -> figures.addAll(trades));
  }

  /// The figures of a window that ends with the month taken last; null if they are not known.
  TradeStatistics figures(RollingWindow window) {
    TradeFigures figures = byFirstDay.get(window.first());
    return figures == null ? null : figures.result();
  }
}
