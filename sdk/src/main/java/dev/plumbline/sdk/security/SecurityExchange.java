package dev.plumbline.sdk.security;

import dev.plumbline.sdk.time.LocalTimeKeeper;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// The exchange of one security: its opening hours seen from its own clock.
///
/// The clock is set when the security joins a [SecurityManager]; before that, questions about now
/// fail. Source: LEAN `Common/Securities/SecurityExchange.cs`.
public class SecurityExchange {
  private static final int CLOSING_SOON_MINUTES = 10;
  private static final int DAYS_PER_YEAR = 365;

  private final SecurityExchangeHours hours;
  private LocalTimeKeeper timeProvider;

  /// An exchange with these hours and no clock yet.
  public SecurityExchange(SecurityExchangeHours hours) {
    this.hours = hours;
  }

  /// The opening hours.
  public SecurityExchangeHours hours() {
    return hours;
  }

  /// The time zone of the exchange.
  public MarketTimeZone timeZone() {
    return hours.timeZone();
  }

  /// Days of trading in a year: 365 here, 252 for equities.
  public int tradingDaysPerYear() {
    return DAYS_PER_YEAR;
  }

  /// Now, on the exchange's wall clock, in nanoseconds since 1970.
  public long localTimeNs() {
    return clock().localNs();
  }

  /// Now, on the exchange's wall clock.
  public LocalDateTime localTime() {
    return Nanos.toLocalDateTime(localTimeNs());
  }

  /// Whether regular trading is open now.
  public boolean exchangeOpen() {
    return hours.isOpen(localTimeNs(), false);
  }

  /// Whether regular trading is over in ten minutes.
  public boolean closingSoon() {
    return isClosingSoon(CLOSING_SOON_MINUTES);
  }

  /// Whether regular trading is closed so many minutes from now.
  public boolean isClosingSoon(int minutesToClose) {
    return !hours.isOpen(localTimeNs() + minutesToClose * Nanos.MINUTE, false);
  }

  /// Whether the exchange opens at all on a date.
  public boolean dateIsOpen(LocalDate date) {
    return hours.isDateOpen(Nanos.of(date));
  }

  /// Whether regular trading is open at a wall clock time of the exchange.
  public boolean dateTimeIsOpen(LocalDateTime localTime) {
    return hours.isOpen(Nanos.of(localTime), false);
  }

  /// Whether the exchange is open at any time between both wall clock times.
  public boolean isOpenDuringBar(long barStartNs, long barEndNs, boolean isExtendedMarketHours) {
    return hours.isOpen(barStartNs, barEndNs, isExtendedMarketHours);
  }

  /// Sets the clock.
  public void setLocalDateTimeFrontierProvider(LocalTimeKeeper provider) {
    this.timeProvider = provider;
  }

  /// The clock, or null before it is set.
  LocalTimeKeeper timeProvider() {
    return timeProvider;
  }

  private LocalTimeKeeper clock() {
    if (timeProvider == null) {
      throw new IllegalStateException(
          "Security.SetLocalTimeKeeper(LocalTimeKeeper) must be called in order to use the"
              + " LocalTime property.");
    }
    return timeProvider;
  }
}
