package dev.plumbline.sdk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityExchangeHoursTest {
  private static final SecurityExchangeHours US = usEquities();
  private static final SecurityExchangeHours FUTURE = futures();

  @Test
  void tradesInTheRegularSession() {
    assertFalse(US.isOpen(at("2013-10-07T09:29"), false));
    assertTrue(US.isOpen(at("2013-10-07T09:30"), false));
    assertTrue(US.isOpen(at("2013-10-07T15:59"), false));
    assertFalse(US.isOpen(at("2013-10-07T16:00"), false));
    assertFalse(US.isOpen(at("2013-10-06T12:00"), true));
  }

  @Test
  void tradesLongerWithExtendedHours() {
    assertTrue(US.isOpen(at("2013-10-07T04:00"), true));
    assertTrue(US.isOpen(at("2013-10-07T19:59"), true));
    assertFalse(US.isOpen(at("2013-10-07T20:00"), true));
  }

  @Test
  void staysClosedOnHolidays() {
    assertFalse(US.isDateOpen(at("2013-12-25T00:00")));
    assertFalse(US.isOpen(at("2013-12-25T12:00"), true));
    assertTrue(US.marketHours(at("2013-12-25T12:00")).isClosedAllDay());
  }

  @Test
  void closesEarly() {
    assertTrue(US.isOpen(at("2013-12-24T12:59"), false));
    assertFalse(US.isOpen(at("2013-12-24T13:00"), false));
    assertFalse(US.isOpen(at("2013-12-24T17:00"), true));
    assertEquals(at("2013-12-24T13:00"), US.nextMarketClose(at("2013-12-24T10:00"), true));
  }

  @Test
  void opensLate() {
    assertFalse(US.isOpen(at("2013-10-09T10:59"), true));
    assertTrue(US.isOpen(at("2013-10-09T11:00"), false));
    assertEquals(at("2013-10-09T11:00"), US.nextMarketOpen(at("2013-10-09T04:00"), false));
  }

  @Test
  void barsCountIfAnyMomentIsOpen() {
    assertTrue(US.isOpen(at("2013-10-07T09:00"), at("2013-10-07T10:00"), false));
    assertFalse(US.isOpen(at("2013-10-07T09:00"), at("2013-10-07T09:30"), false));
    assertFalse(US.isOpen(at("2013-10-07T16:00"), at("2013-10-08T09:30"), false));
    assertTrue(US.isOpen(at("2013-10-04T20:00"), at("2013-10-08T00:00"), false));
    assertFalse(US.isOpen(at("2013-10-05T00:00"), at("2013-10-07T00:00"), true));
    assertTrue(US.isOpenDuringBar(at("2013-10-07T09:30"), at("2013-10-07T09:30"), false));
  }

  @Test
  void findsOpensAndCloses() {
    assertEquals(at("2013-10-07T09:30"), US.nextMarketOpen(at("2013-10-04T16:00"), false));
    assertEquals(at("2013-10-08T09:30"), US.nextMarketOpen(at("2013-10-07T09:30"), false));
    assertEquals(at("2013-10-07T04:00"), US.nextMarketOpen(at("2013-10-04T21:00"), true));
    assertEquals(at("2013-10-07T16:00"), US.nextMarketClose(at("2013-10-04T16:00"), false));
    assertEquals(at("2013-10-04T20:00"), US.nextMarketClose(at("2013-10-04T16:00"), true));
    assertEquals(at("2013-10-04T09:30"), US.previousMarketOpen(at("2013-10-07T09:29"), false));
    assertEquals(at("2013-10-07T09:30"), US.previousMarketOpen(at("2013-10-07T09:30"), false));
    assertEquals(at("2013-10-07T04:00"), US.previousMarketOpen(at("2013-10-07T12:00"), true));
  }

  @Test
  void sessionsThatMeetAreOne() {
    // Monday's session goes on over midnight; the pause is from 17:00 to 18:00
    assertEquals(at("2013-10-07T18:00"), FUTURE.nextMarketOpen(at("2013-10-07T09:00"), true));
    assertEquals(at("2013-10-08T17:00"), FUTURE.nextMarketClose(at("2013-10-07T18:30"), true));
    assertEquals(at("2013-10-07T18:00"), FUTURE.previousMarketOpen(at("2013-10-08T03:00"), true));
    assertEquals(at("2013-10-08T00:00"), FUTURE.firstDailyMarketOpen(at("2013-10-08T03:00"), true));
  }

  @Test
  void daysWithExtendedHoursAloneCountOnlyThen() {
    long sunday = at("2013-10-06T12:00");
    assertFalse(FUTURE.isDateOpen(sunday));
    assertTrue(FUTURE.isDateOpen(sunday, true));
  }

  @Test
  void findsNeighbouringTradingDays() {
    assertEquals(at("2013-12-24T00:00"), US.previousTradingDay(at("2013-12-26T00:00")));
    assertEquals(at("2013-12-26T00:00"), US.nextTradingDay(at("2013-12-24T00:00")));
  }

  @Test
  void knowsTheCommonLengthOfADay() {
    assertEquals(6 * Nanos.HOUR + 30 * Nanos.MINUTE, US.regularMarketDurationNs());
  }

  @Test
  void marketsThatNeverCloseHaveNoNextOpen() {
    SecurityExchangeHours always = SecurityExchangeHours.alwaysOpen(MarketTimeZone.UTC);
    assertTrue(always.isMarketAlwaysOpen());
    assertTrue(always.isOpen(at("2013-10-06T12:00"), false));
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> always.nextMarketOpen(at("2013-10-06T12:00"), false));
    assertTrue(error.getMessage().startsWith("Unable to locate next market open within two weeks"));
    assertThrows(
        IllegalArgumentException.class,
        () -> always.previousMarketOpen(at("2013-10-06T12:00"), false));
    assertEquals(
        at("2013-10-07T00:00"), always.lastDailyMarketClose(at("2013-10-06T12:00"), false));
  }

  @Test
  void aCloseBetweenSessionsDropsTheSessionBefore() {
    // LEAN's arithmetic, kept: see SecurityExchangeHours.GetMarketHours
    SecurityExchangeHours split =
        hours(
            MarketTimeZone.NEW_YORK,
            List.of(
                segment(MarketHoursState.MARKET, "PT9H", "PT11H"),
                segment(MarketHoursState.MARKET, "PT12H", "PT13H"),
                segment(MarketHoursState.MARKET, "PT15H", "PT16H")),
            new MarketHoursExceptions(
                List.of(),
                List.of(),
                Map.of(day("2013-10-07"), Duration.parse("PT14H")),
                Map.of()));
    assertTrue(split.isOpen(at("2013-10-07T10:00"), false));
    assertFalse(split.isOpen(at("2013-10-07T12:30"), false));
    assertTrue(split.isOpen(at("2013-10-08T12:30"), false));
  }

  @Test
  void resumesAfterAnEarlyCloseAndLateOpen() {
    LocalDate day = day("2013-10-07");
    SecurityExchangeHours paused =
        hours(
            MarketTimeZone.NEW_YORK,
            List.of(segment(MarketHoursState.MARKET, "PT9H", "PT17H")),
            new MarketHoursExceptions(
                List.of(),
                List.of(),
                Map.of(day, Duration.parse("PT12H")),
                Map.of(day, Duration.parse("PT14H"))));
    assertTrue(paused.isOpen(at("2013-10-07T11:59"), false));
    assertFalse(paused.isOpen(at("2013-10-07T13:00"), false));
    assertTrue(paused.isOpen(at("2013-10-07T14:00"), false));
    assertEquals(2, paused.marketHours(at("2013-10-07T00:00")).segments().size());
  }

  @Test
  void dailyBarsSpanTheSession() {
    CalendarInfo monday = CalendarInfo.daily(at("2013-10-08T00:00"), US, false);
    assertEquals(at("2013-10-07T09:30"), monday.startNs());
    assertEquals(at("2013-10-07T16:00"), monday.endNs());
    CalendarInfo christmasEve = CalendarInfo.daily(at("2013-12-25T00:00"), US, false);
    assertEquals(at("2013-12-24T09:30"), christmasEve.startNs());
    assertEquals(at("2013-12-24T13:00"), christmasEve.endNs());
  }

  @Test
  void barsOfHoursAreCountedFromTheOpen() {
    CalendarInfo last = CalendarInfo.intraday(at("2013-10-07T15:45"), Nanos.HOUR, US, false);
    assertEquals(at("2013-10-07T15:30"), last.startNs());
    assertEquals(at("2013-10-07T16:00"), last.endNs());
  }

  @Test
  void countsTradingDays() {
    long[] days = Time.eachTradeableDay(US, at("2013-12-20T10:00"), at("2013-12-27T00:00"), false);
    assertEquals(5, days.length);
    assertEquals(at("2013-12-20T00:00"), days[0]);
    assertEquals(at("2013-12-26T00:00"), days[3]);
  }

  @Test
  void sessionsFallIntoTwoDatesOfAnotherZone() {
    long[] days =
        Time.eachTradeableDayInTimeZone(
            FUTURE, at("2013-10-07T00:00"), at("2013-10-07T00:00"), MarketTimeZone.UTC, true);
    assertEquals(2, days.length);
    assertEquals(at("2013-10-07T00:00"), days[0]);
    assertEquals(at("2013-10-08T00:00"), days[1]);
  }

  @Test
  void countsBarsBackwardsOverNightsAndHolidays() {
    TradeBarPeriods minutes =
        new TradeBarPeriods(US, Nanos.MINUTE, false, MarketTimeZone.NEW_YORK, true);
    assertEquals(at("2013-12-24T12:58"), minutes.startTime(at("2013-12-26T09:31"), 3));
    TradeBarPeriods days = new TradeBarPeriods(US, Nanos.DAY, false, MarketTimeZone.NEW_YORK, true);
    assertEquals(at("2013-12-24T00:00"), days.startTime(at("2013-12-26T15:00"), 1));
    assertEquals(at("2013-12-25T16:00"), days.startTime(at("2013-12-26T16:00"), 1));
    assertEquals(at("2013-12-26T16:00"), days.endTime(at("2013-12-24T16:00"), 1));
    assertEquals(3, minutes.count(at("2013-12-24T12:58"), at("2013-12-26T09:31")));
  }

  @Test
  void refusesBarsWithoutLength() {
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new TradeBarPeriods(US, 0, false, MarketTimeZone.NEW_YORK, false));
    assertEquals("barSize must be greater than TimeSpan.Zero", error.getMessage());
  }

  @Test
  void roundsToBarsThatTrade() {
    assertEquals(
        at("2013-10-04T15:00"),
        Time.exchangeRoundDown(at("2013-10-06T12:30"), Nanos.HOUR, US, false));
    assertEquals(
        at("2013-10-06T20:00"),
        Time.roundDownInTimeZone(
            at("2013-10-07T09:30"), Nanos.DAY, MarketTimeZone.NEW_YORK, MarketTimeZone.UTC));
  }

  @Test
  void spellsHours() {
    assertEquals(
        "Monday: PreMarket: 04:00:00-09:30:00 | Market: 09:30:00-16:00:00 |"
            + " PostMarket: 16:00:00-20:00:00",
        US.marketHours(DayOfWeek.MONDAY).toString());
    assertEquals("Closed All Day", US.marketHours(DayOfWeek.SUNDAY).toString());
  }

  private static SecurityExchangeHours usEquities() {
    return hours(
        MarketTimeZone.NEW_YORK,
        List.of(
            segment(MarketHoursState.PRE_MARKET, "PT4H", "PT9H30M"),
            segment(MarketHoursState.MARKET, "PT9H30M", "PT16H"),
            segment(MarketHoursState.POST_MARKET, "PT16H", "PT20H")),
        new MarketHoursExceptions(
            List.of(day("2013-12-25")),
            List.of(),
            Map.of(day("2013-12-24"), Duration.parse("PT13H")),
            Map.of(day("2013-10-09"), Duration.parse("PT11H"))));
  }

  private static SecurityExchangeHours futures() {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    List<MarketHoursSegment> workday =
        List.of(
            segment(MarketHoursState.PRE_MARKET, "PT0H", "PT9H30M"),
            segment(MarketHoursState.MARKET, "PT9H30M", "PT17H"),
            segment(MarketHoursState.POST_MARKET, "PT18H", "PT24H"));
    for (int i = 1; i <= 5; i++) {
      week.put(DayOfWeek.of(i), new LocalMarketHours(DayOfWeek.of(i), workday));
    }
    week.put(
        DayOfWeek.SUNDAY,
        new LocalMarketHours(
            DayOfWeek.SUNDAY, List.of(segment(MarketHoursState.PRE_MARKET, "PT18H", "PT24H"))));
    return new SecurityExchangeHours(MarketTimeZone.NEW_YORK, week, MarketHoursExceptions.NONE);
  }

  private static SecurityExchangeHours hours(
      MarketTimeZone zone, List<MarketHoursSegment> workday, MarketHoursExceptions exceptions) {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (int i = 1; i <= 5; i++) {
      week.put(DayOfWeek.of(i), new LocalMarketHours(DayOfWeek.of(i), workday));
    }
    return new SecurityExchangeHours(zone, week, exceptions);
  }

  private static MarketHoursSegment segment(MarketHoursState state, String start, String end) {
    return new MarketHoursSegment(
        state, Duration.parse(start).toNanos(), Duration.parse(end).toNanos());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static long at(String text) {
    return Nanos.of(LocalDateTime.parse(text));
  }
}
