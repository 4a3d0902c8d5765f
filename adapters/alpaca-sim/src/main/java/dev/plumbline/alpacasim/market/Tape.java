package dev.plumbline.alpacasim.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The market as it goes by: a bar is told as four prices, at 0, 15, 30 and 45 seconds.
///
/// A rising minute goes by its low first, a falling one by its high. Where quotes are not recorded,
/// they stand a cent or half a basis point around the last trade. Not thread-safe.
public final class Tape {
  /// Seconds between two prices.
  public static final int STEP = 15;

  private static final long CENT = Candle.DOLLAR / 100;
  private static final int STEPS = 60 / STEP;

  private final MarketSource source;
  private final TradingCalendar calendar;
  private final Map<String, Day> days = new HashMap<>();

  /// The tape of a market.
  public Tape(MarketSource source, TradingCalendar calendar) {
    this.source = source;
    this.calendar = calendar;
  }

  /// What the market says at an instant: the last price at or before it, of this day or one before;
  /// null where there was none for two weeks.
  public Quote quote(String symbol, Instant now) {
    Day day = day(symbol, TradingCalendar.dateOf(now));
    Quote quote = day.atOrBefore(now);
    return quote == null ? day.opening() : quote;
  }

  /// The price that falls on an instant; null where none does.
  public Quote at(String symbol, Instant instant) {
    Day day = day(symbol, TradingCalendar.dateOf(instant));
    Minute minute = day.byStart.get(instant.getEpochSecond() / 60 * 60);
    return minute == null
        ? null
        : price(minute, (int) (instant.getEpochSecond() % 60 / STEP), instant);
  }

  /// The minute that began at an instant; null where nothing was traded.
  public Minute minute(String symbol, Instant start) {
    Minute minute = day(symbol, TradingCalendar.dateOf(start)).byStart.get(start.getEpochSecond());
    return minute == null || !minute.isTraded() ? null : minute;
  }

  /// The minute that began at an instant, or where nothing happened the one before it continued;
  /// null where there was none for two weeks.
  public Minute filledMinute(String symbol, Instant start) {
    Day day = day(symbol, TradingCalendar.dateOf(start));
    Minute known = day.minuteAtOrBefore(start.getEpochSecond());
    known = known == null ? day.before : known;
    return known == null || known.trade().start() == start.getEpochSecond()
        ? known
        : known.continued(start.getEpochSecond());
  }

  private Day day(String symbol, LocalDate date) {
    Day known = days.get(symbol);
    if (known == null || !known.date.equals(date)) {
      known = new Day(symbol, date);
      days.put(symbol, known);
    }
    return known;
  }

  private static Quote price(Minute minute, int step, Instant time) {
    Candle trade = minute.trade();
    long last = price(trade, step, trade);
    long size = minute.isTraded() ? Math.max(1, trade.volume() / STEPS) : 0;
    if (minute.isQuoted()) {
      long bid = price(minute.bid(), step, trade);
      long ask = Math.max(price(minute.ask(), step, trade), bid);
      return new Quote(time, bid, ask, last, size);
    }
    long half = Math.max(CENT, Math.round(last / 20_000.0 / CENT) * CENT);
    return new Quote(time, Math.max(CENT, last - half), last + half, last, size);
  }

  private static long price(Candle bar, int step, Candle leader) {
    boolean rising = leader.close() >= leader.open();
    return switch (step) {
      case 0 -> bar.open();
      case 1 -> rising ? bar.low() : bar.high();
      case 2 -> rising ? bar.high() : bar.low();
      default -> bar.close();
    };
  }

  /// One day of one symbol.
  private final class Day {
    private final LocalDate date;
    private final List<Minute> minutes;
    private final Map<Long, Minute> byStart;
    private final Minute before;

    Day(String symbol, LocalDate date) {
      this.date = date;
      this.minutes = source.minutes(symbol, date);
      this.byStart = HashMap.newHashMap(minutes.size());
      minutes.forEach(m -> byStart.put(m.trade().start(), m));
      Minute last = minuteBefore(symbol, date);
      this.before = last == null ? null : inSharesOf(date, symbol, last);
    }

    /// The last price before the day; on the first day of all the first price to come.
    private Quote opening() {
      if (before != null) {
        return price(before, STEPS - 1, before.trade().time().plusSeconds(60 - STEP));
      }
      if (minutes.isEmpty()) {
        return null;
      }
      Minute first = minutes.getFirst();
      return price(first, 0, first.trade().time());
    }

    /// A minute of before in the shares of a day, if there was a split between them.
    private Minute inSharesOf(LocalDate date, String symbol, Minute minute) {
      LocalDate then = TradingCalendar.dateOf(minute.trade().time());
      double factor = 1;
      for (CorporateAction action : source.corporateActions(symbol)) {
        if (action.exDate().isAfter(then) && !action.exDate().isAfter(date)) {
          factor /= action.split();
        }
      }
      return factor == 1 ? minute : minute.scaled(factor);
    }

    private Minute minuteBefore(String symbol, LocalDate date) {
      TradingDay day = calendar.previous(date);
      for (int i = 0; i < 10 && !day.date().isBefore(source.firstDay()); i++) {
        List<Minute> found = source.minutes(symbol, day.date());
        if (!found.isEmpty()) {
          return found.getLast();
        }
        day = calendar.previous(day.date());
      }
      List<Candle> bars = source.days(symbol, date.minusDays(14), date.minusDays(1));
      if (bars.isEmpty()) {
        return null;
      }
      TradingDay last = calendar.previous(date);
      Candle bar = bars.getLast();
      long closing = last.closes().getEpochSecond() - 60;
      return new Minute(bar.from(closing), null, null);
    }

    Quote atOrBefore(Instant now) {
      long seconds = now.getEpochSecond();
      Minute minute = minuteAtOrBefore(seconds);
      if (minute == null) {
        return null;
      }
      long start = minute.trade().start();
      int step = (int) Math.min(STEPS - 1, (seconds - start) / STEP);
      return price(minute, step, Instant.ofEpochSecond(start + (long) step * STEP));
    }

    Minute minuteAtOrBefore(long seconds) {
      int low = 0;
      int high = minutes.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (minutes.get(middle).trade().start() <= seconds) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return high < 0 ? null : minutes.get(high);
    }
  }
}
