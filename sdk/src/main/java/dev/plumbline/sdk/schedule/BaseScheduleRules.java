package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.MarketTimeZone;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What date rules and time rules share: a calendar and a time zone.
abstract sealed class BaseScheduleRules permits DateRules, TimeRules {
  private final ScheduleCalendar calendar;
  private MarketTimeZone timeZone;

  BaseScheduleRules(ScheduleCalendar calendar, MarketTimeZone timeZone) {
    this.calendar = calendar;
    this.timeZone = timeZone;
  }

  /// Sets the time zone of rules made from now on that name none.
  public final void setDefaultTimeZone(MarketTimeZone timeZone) {
    this.timeZone = timeZone;
  }

  final ScheduleCalendar calendar() {
    return calendar;
  }

  final MarketTimeZone timeZone() {
    return timeZone;
  }

  /// The number with at most two decimals, halves away from zero.
  static String shortText(double number) {
    BigDecimal rounded =
        new BigDecimal(Double.toString(number))
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
