package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.DailyReturns;
import dev.plumbline.backtests.stored.StoredResult;

/// A result on its way into a page.
///
/// @param index its place among the results of the page
/// @param result the result
/// @param days its daily returns
/// @param trials runs of the same algorithm that lie beside it, itself included
/// @param prices where prices come from; null if the page's user named no data
/// @param columns where columns for charts go
/// @param html where text goes
record ResultView(
    int index,
    StoredResult result,
    DailyReturns days,
    int trials,
    PriceLines prices,
    PackedColumns columns,
    Html html) {
  /// The name of a column or of an element of this result.
  String name(String own) {
    return "r" + index + "-" + own;
  }

  /// Days that a year of returns has.
  int daysPerYear() {
    return result.configuration().tradingDaysPerYear();
  }

  /// The account currency.
  String currency() {
    return result.configuration().currency();
  }

  /// Noon of each day, in seconds since 1970 UTC: where a day stands on a chart.
  long[] noons() {
    long[] noons = new long[days.size()];
    for (int i = 0; i < noons.length; i++) {
      noons[i] = days.days()[i] * 86_400 + 43_200;
    }
    return noons;
  }
}
