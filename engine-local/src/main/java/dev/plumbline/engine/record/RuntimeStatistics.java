package dev.plumbline.engine.record;

import dev.plumbline.engine.statistics.NumberText;
import dev.plumbline.sdk.result.PerformanceMetrics;
import dev.plumbline.sdk.value.Decimal;
import java.util.Comparator;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The figures that LEAN shows while an algorithm runs.
///
/// @param account the run's account
/// @param currencySymbol symbol of the account currency
/// @param startingValue equity at the start
record RuntimeStatistics(RunAccount account, String currencySymbol, Decimal startingValue) {
  private static final Comparator<String> BY_NAME =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.reverseOrder());

  /// The figures by name, sorted.
  ///
  /// @param own the author's figures; the engine's replace those of the same name
  /// @param summary the printed statistics
  SequencedMap<String, String> compute(Map<String, String> own, Map<String, String> summary) {
    TreeMap<String, String> figures = new TreeMap<>(BY_NAME);
    figures.putAll(own);
    String psr = PerformanceMetrics.PROBABILISTIC_SHARPE_RATIO;
    figures.put(psr, summary.getOrDefault(psr, "0%"));
    money(figures, "Unrealized", account.totalUnrealizedProfit());
    figures.put("Fees", "-" + currencySymbol + NumberText.grouped2(account.totalFees()));
    money(figures, "Net Profit", account.totalNetProfit());
    figures.put("Return", NumberText.percent(netReturn()));
    money(figures, "Equity", account.totalPortfolioValue());
    money(figures, "Holdings", account.totalHoldingsValue());
    money(figures, "Volume", account.totalSaleVolume());
    return figures;
  }

  private void money(Map<String, String> figures, String name, Decimal amount) {
    figures.put(name, currencySymbol + NumberText.grouped2(amount));
  }

  private Decimal netReturn() {
    return startingValue.isPositive()
        ? account.totalPortfolioValue().subtract(startingValue).divide(startingValue)
        : Decimal.ZERO;
  }
}
