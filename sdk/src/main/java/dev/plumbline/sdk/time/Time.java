package dev.plumbline.sdk.time;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// Landmarks in time, trading days between dates, and rounding in time zones (LEAN: `Time.cs`).
public final class Time {
  /// LEAN's end of time, 2050-12-31.
  public static final long END_OF_TIME = Nanos.of(2050, 12, 31);

  /// LEAN's beginning of time, 1899-12-30.
  public static final long BEGINNING_OF_TIME = Nanos.of(1899, 12, 30);

  /// The first date of LEAN's data, 1998-01-02.
  public static final long START = Nanos.of(1998, 1, 2);

  private Time() {}

  /// The days with a session from one date to another, both included, as midnights.
  ///
  /// @param extendedMarketHours whether days with extended hours alone count
  public static long[] eachTradeableDay(
      SecurityExchangeHours hours, long fromNs, long thruNs, boolean extendedMarketHours) {
    DayList days = new DayList();
    for (long day = Nanos.startOfDay(fromNs); day <= thruNs; day += Nanos.DAY) {
      if (hours.isDateOpen(day, extendedMarketHours)) {
        days.add(day);
      }
    }
    return days.toArray();
  }

  /// The dates of a time zone in which an exchange trades, as midnights of that time zone.
  ///
  /// Files are cut by the days of the data's time zone, which can differ from the exchange's: one
  /// session may then lie in two files.
  ///
  /// @param fromNs start in the exchange's wall clock
  /// @param thruNs end in the exchange's wall clock; its whole day is included
  /// @param dataTimeZone the time zone of the dates returned
  /// @param extendedMarketHours whether extended hours count
  public static long[] eachTradeableDayInTimeZone(
      SecurityExchangeHours hours,
      long fromNs,
      long thruNs,
      MarketTimeZone dataTimeZone,
      boolean extendedMarketHours) {
    DayList days = new DayList();
    eachTradeableDay(
        hours,
        fromNs,
        thruNs,
        dataTimeZone,
        extendedMarketHours,
        day -> {
          days.add(day);
          return true;
        });
    return days.toArray();
  }

  /// Whether [#eachTradeableDayInTimeZone] has a day.
  public static boolean hasTradeableDayInTimeZone(
      SecurityExchangeHours hours,
      long fromNs,
      long thruNs,
      MarketTimeZone dataTimeZone,
      boolean extendedMarketHours) {
    return !eachTradeableDay(
        hours, fromNs, thruNs, dataTimeZone, extendedMarketHours, day -> false);
  }

  /// Goes through the days as long as the visitor wants; false if he stopped it.
  private static boolean eachTradeableDay(
      SecurityExchangeHours hours,
      long fromNs,
      long thruNs,
      MarketTimeZone dataTimeZone,
      boolean extendedMarketHours,
      LongPredicate visitor) {
    MarketTimeZone exchangeZone = hours.timeZone();
    long end = Nanos.startOfDay(thruNs) + Nanos.DAY;
    long current = fromNs;
    while (current < end) {
      long date = Nanos.startOfDay(exchangeZone.convert(current, dataTimeZone));
      long next = Math.min(dataTimeZone.convert(date + Nanos.DAY, exchangeZone), end);
      if (hours.isOpen(current, next, extendedMarketHours) && !visitor.test(date)) {
        return false;
      }
      current = next;
    }
    return true;
  }

  /// A time of one zone rounded down to a multiple of the interval on the clock of another (LEAN:
  /// `RoundDownInTimeZone`).
  public static long roundDownInTimeZone(
      long localNs, long intervalNs, MarketTimeZone zone, MarketTimeZone roundingZone) {
    long rounded = Nanos.roundDown(zone.convert(localNs, roundingZone), intervalNs);
    return roundingZone.convert(rounded, zone);
  }

  /// The latest multiple of the interval that is not after the time and whose interval the exchange
  /// trades in (LEAN: `ExchangeRoundDown`).
  public static long exchangeRoundDown(
      long localNs, long intervalNs, SecurityExchangeHours hours, boolean extendedMarketHours) {
    if (intervalNs == 0) {
      return localNs;
    }
    long rounded = Nanos.roundDown(localNs, intervalNs);
    while (!hours.isOpen(rounded, rounded + intervalNs, extendedMarketHours)) {
      rounded -= intervalNs;
    }
    return rounded;
  }

  /// As [#exchangeRoundDown], with the multiples counted on the clock of another zone (LEAN:
  /// `ExchangeRoundDownInTimeZone`).
  public static long exchangeRoundDownInTimeZone(
      long localNs,
      long intervalNs,
      SecurityExchangeHours hours,
      MarketTimeZone roundingZone,
      boolean extendedMarketHours) {
    if (intervalNs == 0) {
      return localNs;
    }
    long inRoundingZone = hours.timeZone().convert(localNs, roundingZone);
    long rounded;
    do {
      rounded = roundingZone.convert(Nanos.roundDown(inRoundingZone, intervalNs), hours.timeZone());
      inRoundingZone -= intervalNs;
    } while (!hours.isOpen(rounded, rounded + intervalNs, extendedMarketHours));
    return rounded;
  }

  /// A growing list of days.
  private static final class DayList {
    private long[] days = new long[64];
    private int count;

    void add(long day) {
      if (count == days.length) {
        days = Arrays.copyOf(days, 2 * count);
      }
      days[count++] = day;
    }

    long[] toArray() {
      return Arrays.copyOf(days, count);
    }
  }
}
