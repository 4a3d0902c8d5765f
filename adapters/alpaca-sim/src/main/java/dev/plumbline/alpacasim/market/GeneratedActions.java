package dev.plumbline.alpacasim.market;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Invented dividends, and splits of a few symbols on the days of their real ones.
final class GeneratedActions {
  private static final Map<String, CorporateAction> SPLITS =
      Map.of(
          "AAPL", new CorporateAction("AAPL", LocalDate.of(2020, 8, 31), 4, 0),
          "TSLA", new CorporateAction("TSLA", LocalDate.of(2022, 8, 25), 3, 0),
          "GOOGL", new CorporateAction("GOOGL", LocalDate.of(2022, 7, 18), 20, 0),
          "AMZN", new CorporateAction("AMZN", LocalDate.of(2022, 6, 6), 20, 0),
          "NVDA", new CorporateAction("NVDA", LocalDate.of(2024, 6, 10), 10, 0));

  private static final Set<String> PAYERS =
      Set.of("AAPL", "MSFT", "SPY", "JPM", "KO", "PG", "JNJ", "XOM", "DIA", "IWM", "QQQ");

  private final List<LocalDate> days;
  private final Set<LocalDate> open;

  GeneratedActions(List<LocalDate> days) {
    this.days = days;
    this.open = new HashSet<>(days);
  }

  /// The actions of a symbol.
  ///
  /// @param closes its closing prices in today's shares, one a day
  List<CorporateAction> of(String symbol, double[] closes) {
    List<CorporateAction> actions = new ArrayList<>();
    CorporateAction split = SPLITS.get(symbol);
    if (split != null) {
      actions.add(split);
    }
    if (PAYERS.contains(symbol)) {
      for (int i = 0; i < days.size(); i++) {
        LocalDate day = days.get(i);
        if (isPayday(day)) {
          boolean old = split != null && day.isBefore(split.exDate());
          double price = closes[i] * (old ? split.split() : 1);
          double cash = Math.max(0.01, Math.round(price * 0.3) / 100.0);
          actions.add(new CorporateAction(symbol, day, 1, cash));
        }
      }
    }
    actions.sort(Comparator.comparing(CorporateAction::exDate));
    return List.copyOf(actions);
  }

  /// The third Friday of a quarter's last month, or the day after where that is no trading day.
  private boolean isPayday(LocalDate day) {
    if (day.getMonthValue() % 3 != 0) {
      return false;
    }
    LocalDate third = day.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.FRIDAY));
    return day.equals(third) || !open.contains(third) && day.equals(third.plusDays(3));
  }
}
