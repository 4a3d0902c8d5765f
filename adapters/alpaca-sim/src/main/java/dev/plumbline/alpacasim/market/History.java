package dev.plumbline.alpacasim.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Bars of any length out of minutes and days. Not thread-safe.
public final class History {
  private final MarketSource source;
  private final TradingCalendar calendar;

  /// The history of a market.
  public History(MarketSource source, TradingCalendar calendar) {
    this.source = source;
    this.calendar = calendar;
  }

  /// What is asked for.
  ///
  /// @param symbol the symbol
  /// @param timeframe the length of the bars
  /// @param from the earliest beginning of a bar
  /// @param to the latest beginning of a bar
  /// @param now nothing behind it is told
  /// @param adjustment what prices are adjusted for
  public record Query(
      String symbol,
      Timeframe timeframe,
      Instant from,
      Instant to,
      Instant now,
      Adjustment adjustment) {}

  /// The bars in order; those that have not ended are told as far as they have come.
  public List<Candle> bars(Query query) {
    return query.timeframe().isDaily() ? days(query) : minutes(query);
  }

  /// The minutes with trades that have ended, in order.
  ///
  /// @param from the earliest beginning
  /// @param to the latest beginning
  public List<Minute> minutes(String symbol, Instant from, Instant to, Instant now) {
    List<Minute> found = quotedMinutes(symbol, from, to, now);
    found.removeIf(minute -> !minute.isTraded());
    return found;
  }

  /// The minutes that have ended, in order, those in which only quotes came included.
  ///
  /// @param from the earliest beginning
  /// @param to the latest beginning
  public List<Minute> quotedMinutes(String symbol, Instant from, Instant to, Instant now) {
    List<Minute> found = new ArrayList<>();
    LocalDate first = clamp(TradingCalendar.dateOf(from));
    LocalDate last = clamp(TradingCalendar.dateOf(to.isBefore(now) ? to : now));
    for (TradingDay day : calendar.between(first, last)) {
      for (Minute minute : source.minutes(symbol, day.date())) {
        long start = minute.trade().start();
        if (start >= from.getEpochSecond()
            && start <= to.getEpochSecond()
            && start + 60 <= now.getEpochSecond()) {
          found.add(minute);
        }
      }
    }
    return found;
  }

  /// The bar of core hours of a day as far as it has come; null before its first minute has ended.
  public Candle today(String symbol, TradingDay day, Instant now) {
    Candle bar = null;
    if (day.date().isBefore(TradingCalendar.dateOf(now))) {
      List<Candle> known = source.days(symbol, day.date(), day.date());
      return known.isEmpty() ? null : known.getLast();
    }
    for (Minute minute : minutes(symbol, day.opens(), day.closes().minusSeconds(1), now)) {
      bar = bar == null ? minute.trade() : bar.and(minute.trade());
    }
    long midnight = day.date().atStartOfDay(TradingCalendar.NEW_YORK).toEpochSecond();
    return bar == null ? null : bar.from(midnight);
  }

  private LocalDate clamp(LocalDate date) {
    LocalDate late = date.isAfter(source.lastDay()) ? source.lastDay() : date;
    return late.isBefore(source.firstDay()) ? source.firstDay() : late;
  }

  private List<Candle> minutes(Query query) {
    List<Candle> bars = new ArrayList<>();
    Factors factors = new Factors(query);
    for (Minute minute : minutes(query.symbol(), query.from(), query.to(), query.now())) {
      Candle trade = factors.applied(minute.trade());
      add(bars, trade, query.timeframe().start(trade.start()));
    }
    bars.removeIf(b -> b.start() < query.from().getEpochSecond());
    return bars;
  }

  private List<Candle> days(Query query) {
    LocalDate today = TradingCalendar.dateOf(query.now());
    LocalDate from = TradingCalendar.dateOf(query.from());
    LocalDate to =
        TradingCalendar.dateOf(query.to().isBefore(query.now()) ? query.to() : query.now());
    Factors factors = new Factors(query);
    List<Candle> days = new ArrayList<>();
    if (!to.isBefore(from)) {
      LocalDate closed = to.isBefore(today) ? to : today.minusDays(1);
      days.addAll(source.days(query.symbol(), from, closed));
      if (!to.isBefore(today)) {
        Candle bar =
            calendar.day(today).map(d -> today(query.symbol(), d, query.now())).orElse(null);
        if (bar != null) {
          days.add(bar);
        }
      }
    }
    List<Candle> bars = new ArrayList<>();
    for (Candle day : days) {
      LocalDate date = TradingCalendar.dateOf(day.time());
      add(bars, factors.applied(day), query.timeframe().start(date));
    }
    bars.removeIf(
        b -> b.start() < query.from().getEpochSecond() || b.start() > query.to().getEpochSecond());
    return bars;
  }

  private static void add(List<Candle> bars, Candle next, long start) {
    if (!bars.isEmpty() && bars.getLast().start() == start) {
      bars.set(bars.size() - 1, bars.getLast().and(next));
    } else {
      bars.add(next.from(start));
    }
  }

  /// The factors of a query, found once a day.
  private final class Factors {
    private final Query query;
    private final List<CorporateAction> actions;
    private final LocalDate asOf;
    private final Map<LocalDate, double[]> known = new HashMap<>();

    Factors(Query query) {
      this.query = query;
      this.actions = source.corporateActions(query.symbol());
      this.asOf = TradingCalendar.dateOf(query.now());
    }

    Candle applied(Candle bar) {
      if (actions.isEmpty() || !query.adjustment().splits() && !query.adjustment().dividends()) {
        return bar;
      }
      double[] factor = known.computeIfAbsent(TradingCalendar.dateOf(bar.time()), this::of);
      return bar.scaled(factor[0], factor[1]);
    }

    private double[] of(LocalDate date) {
      return new double[] {
        query.adjustment().priceFactor(actions, date, asOf, source),
        query.adjustment().volumeFactor(actions, date, asOf)
      };
    }
  }
}
