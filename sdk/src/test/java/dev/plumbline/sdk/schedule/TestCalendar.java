package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketHoursState;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A world with the New York stock exchange, its holidays and early closes of 2012 to 2014.
final class TestCalendar implements ScheduleCalendar {
  static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, Market.USA);
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2012, 10, 29),
          LocalDate.of(2012, 10, 30),
          LocalDate.of(2012, 11, 22),
          LocalDate.of(2012, 12, 25),
          LocalDate.of(2013, 1, 1),
          LocalDate.of(2013, 1, 21),
          LocalDate.of(2013, 2, 18),
          LocalDate.of(2013, 3, 29),
          LocalDate.of(2013, 5, 27),
          LocalDate.of(2013, 7, 4),
          LocalDate.of(2013, 9, 2),
          LocalDate.of(2013, 11, 28),
          LocalDate.of(2013, 12, 25),
          LocalDate.of(2014, 1, 1),
          LocalDate.of(2014, 1, 20),
          LocalDate.of(2014, 2, 17));
  private static final Map<LocalDate, Duration> EARLY_CLOSES =
      Map.of(
          LocalDate.of(2012, 11, 23), Duration.ofHours(13),
          LocalDate.of(2012, 12, 24), Duration.ofHours(13),
          LocalDate.of(2013, 7, 3), Duration.ofHours(13),
          LocalDate.of(2013, 11, 29), Duration.ofHours(13),
          LocalDate.of(2013, 12, 24), Duration.ofHours(13));

  final SecurityExchangeHours newYork = newYork();
  long now = Nanos.of(2012, 11, 2);

  private static SecurityExchangeHours newYork() {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        week.put(
            day,
            new LocalMarketHours(
                day,
                List.of(
                    segment(MarketHoursState.PRE_MARKET, 4, 0, 9, 30),
                    segment(MarketHoursState.MARKET, 9, 30, 16, 0),
                    segment(MarketHoursState.POST_MARKET, 16, 0, 20, 0))));
      }
    }
    return new SecurityExchangeHours(
        MarketTimeZone.NEW_YORK,
        week,
        new MarketHoursExceptions(HOLIDAYS, Set.of(), EARLY_CLOSES, Map.of()));
  }

  private static MarketHoursSegment segment(
      MarketHoursState state, int hour, int minute, int endHour, int endMinute) {
    return new MarketHoursSegment(
        state, Nanos.timeOfDay(hour, minute, 0), Nanos.timeOfDay(endHour, endMinute, 0));
  }

  @Override
  public long utcNs() {
    return now;
  }

  @Override
  public SecurityExchangeHours hours(Symbol symbol) {
    return newYork;
  }

  @Override
  public Symbol symbol(String ticker) {
    return Symbol.create(ticker, SecurityType.EQUITY, Market.USA);
  }

  @Override
  public Collection<SecurityExchangeHours> marketHours() {
    return List.of(newYork);
  }
}
