package dev.plumbline.alpacasim.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What past prices are adjusted for.
///
/// @param splits whether for splits
/// @param dividends whether for cash dividends
public record Adjustment(boolean splits, boolean dividends) {
  private static final Set<String> WORDS = Set.of("raw", "split", "dividend", "spin-off", "all");

  /// Reads `raw`, `all`, or a list of `split`, `dividend` and `spin-off`.
  ///
  /// @throws IllegalArgumentException if a word is unknown
  public static Adjustment parse(String text) {
    Set<String> words = Set.of(text.split(",", -1));
    if (!WORDS.containsAll(words)) {
      throw new IllegalArgumentException("invalid adjustment: " + text);
    }
    boolean all = words.contains("all");
    return new Adjustment(all || words.contains("split"), all || words.contains("dividend"));
  }

  /// What prices of a day are multiplied with.
  ///
  /// @param actions the symbol's splits and dividends in order
  /// @param date the day
  /// @param asOf actions behind this day are not known yet
  /// @param source where the closing price before a dividend is found
  public double priceFactor(
      List<CorporateAction> actions, LocalDate date, LocalDate asOf, MarketSource source) {
    double factor = 1;
    for (CorporateAction action : actions) {
      if (!action.exDate().isAfter(date) || action.exDate().isAfter(asOf)) {
        continue;
      }
      if (action.isSplit() && splits) {
        factor /= action.split();
      } else if (!action.isSplit() && dividends) {
        factor *= dividendFactor(action, source);
      }
    }
    return factor;
  }

  /// What volumes of a day are divided by.
  public double volumeFactor(List<CorporateAction> actions, LocalDate date, LocalDate asOf) {
    double factor = 1;
    for (CorporateAction action : actions) {
      boolean known = action.exDate().isAfter(date) && !action.exDate().isAfter(asOf);
      if (known && action.isSplit() && splits) {
        factor /= action.split();
      }
    }
    return factor;
  }

  private static double dividendFactor(CorporateAction action, MarketSource source) {
    LocalDate before = action.exDate().minusDays(1);
    List<Candle> closes = source.days(action.symbol(), before.minusDays(7), before);
    if (closes.isEmpty()) {
      return 1;
    }
    double close = closes.getLast().close() / (double) Candle.DOLLAR;
    return 1 - action.cash() / close;
  }
}
