package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.corporate.CorporateEvent;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileRow;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Splits and dividends out of a factor file, whose rows tell what holds up to their day: the
/// action is of the trading day behind it.
final class RecordedActions {
  private static final double RATE_DIGITS = 1e6;
  private static final double CASH_DIGITS = 1e6;

  private RecordedActions() {}

  static List<CorporateAction> of(String ticker, FactorFile file, TradingCalendar calendar) {
    List<CorporateAction> found = new ArrayList<>();
    for (FactorFileRow row : file.rows()) {
      long day = Nanos.of(row.date());
      CorporateEvent dividend = file.dividendEventOnNextTradingDay(day);
      CorporateEvent split = file.splitEventOnNextTradingDay(day);
      if (dividend == null && split == null) {
        continue;
      }
      LocalDate exDate = calendar.next(row.date()).date();
      if (split != null) {
        found.add(new CorporateAction(ticker, exDate, rate(split.factor().doubleValue()), 0));
      }
      if (dividend != null) {
        double price = dividend.referencePrice().doubleValue();
        double cash = price * (1 - dividend.factor().doubleValue());
        double rounded = Math.round(cash * CASH_DIGITS) / CASH_DIGITS;
        found.add(new CorporateAction(ticker, exDate, 1, rounded));
      }
    }
    return List.copyOf(found);
  }

  /// New shares for an old one: the inverse of the factor, as a whole number where it is one but
  /// for the digits of the file.
  private static double rate(double factor) {
    double rate = 1 / factor;
    long whole = Math.round(rate);
    return whole > 0 && Math.abs(rate - whole) < 1e-3 * whole
        ? whole
        : Math.round(rate * RATE_DIGITS) / RATE_DIGITS;
  }
}
