package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.market.Adjustment;
import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.History;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.Tape;
import dev.plumbline.alpacasim.market.Timeframe;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Pages of historical bars, quotes and trades.
final class DataPages {
  private static final int MOST = 10_000;
  private static final Set<String> FEEDS = Set.of("sip", "iex", "otc", "boats");

  private final World world;

  DataPages(World world) {
    this.world = world;
  }

  /// What is asked for.
  private record Range(Instant from, Instant to, Instant now, boolean descending) {}

  /// One page.
  ///
  /// @param kind `bars`, `quotes`, `trades` or `auctions`
  Page page(Call call, String kind, List<String> symbols) {
    Page page = new Page(limit(call), call.text("page_token").orElse(null));
    Range range = range(call);
    String feed = call.text("feed").orElse("sip").toLowerCase(Locale.ROOT);
    if (!FEEDS.contains(feed)) {
      throw Refusal.data("invalid feed: " + feed);
    }
    Timeframe timeframe = kind.equals("bars") ? timeframe(call) : null;
    Adjustment adjustment = adjustment(call);
    for (String symbol : symbols) {
      if (!page.wants(symbol) || world.source().listing(symbol).isEmpty()) {
        continue;
      }
      if (kind.equals("auctions")) {
        byDay(range, (from, to) -> auctions(page, symbol, range, from));
      } else if (timeframe == null) {
        byDay(range, (from, to) -> points(page, kind, symbol, range, from, to));
      } else if (timeframe.isDaily()) {
        History.Query query =
            new History.Query(symbol, timeframe, range.from, range.to, range.now, adjustment);
        bars(page, symbol, range, world.history().bars(query));
      } else {
        byDay(
            range,
            (from, to) -> {
              History.Query query =
                  new History.Query(symbol, timeframe, from, to, range.now, adjustment);
              return bars(page, symbol, range, world.history().bars(query));
            });
      }
    }
    return page;
  }

  /// Something done with a part of the range; says whether to go on.
  @FunctionalInterface
  private interface Part {
    boolean add(Instant from, Instant to);
  }

  /// Walks through the days of the range, as far as the page has room.
  private void byDay(Range range, Part part) {
    LocalDate first = later(TradingCalendar.dateOf(range.from), world.source().firstDay());
    LocalDate last =
        earlier(
            TradingCalendar.dateOf(range.to.isBefore(range.now) ? range.to : range.now),
            world.source().lastDay());
    LocalDate at = range.descending ? last : first;
    boolean more = true;
    while (more && !at.isBefore(first) && !at.isAfter(last)) {
      Instant start = at.atStartOfDay(TradingCalendar.NEW_YORK).toInstant();
      Instant end = at.plusDays(1).atStartOfDay(TradingCalendar.NEW_YORK).toInstant();
      Instant from = start.isBefore(range.from) ? range.from : start;
      Instant to = end.isAfter(range.to) ? range.to : end.minusNanos(1);
      more = part.add(from, to);
      at = at.plusDays(range.descending ? -1 : 1);
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean bars(Page page, String symbol, Range range, List<Candle> bars) {
    for (Candle bar : range.descending ? bars.reversed() : bars) {
      if (!page.add(symbol, place(range, bar.start()), MarketJson.bar(bar))) {
        return false;
      }
    }
    return true;
  }

  private static long place(Range range, long seconds) {
    return range.descending ? -seconds : seconds;
  }

  private boolean points(
      Page page, String kind, String symbol, Range range, Instant from, Instant to) {
    Instant earliest = from.minusSeconds(60);
    Instant until = range.now.plusSeconds(60);
    List<Minute> minutes =
        kind.equals("quotes")
            ? world.history().quotedMinutes(symbol, earliest, to, until)
            : world.history().minutes(symbol, earliest, to, until);
    for (Minute minute : range.descending ? minutes.reversed() : minutes) {
      for (int i = 0; i < 60; i += Tape.STEP) {
        int second = range.descending ? 60 - Tape.STEP - i : i;
        Instant time = minute.trade().time().plusSeconds(second);
        if (time.isBefore(from) || time.isAfter(to) || time.isAfter(range.now)) {
          continue;
        }
        Quote quote = world.tape().at(symbol, time);
        ObjectNode point =
            kind.equals("quotes") ? MarketJson.quote(quote) : MarketJson.trade(quote);
        if (!page.add(symbol, place(range, time.getEpochSecond()), point)) {
          return false;
        }
      }
    }
    return true;
  }

  /// The auctions of a day: the first and the last price of core hours.
  private boolean auctions(Page page, String symbol, Range range, Instant from) {
    LocalDate date = TradingCalendar.dateOf(from);
    TradingDay day = world.calendar().day(date).orElse(null);
    if (day == null) {
      return true;
    }
    List<Minute> minutes =
        world.history().minutes(symbol, day.opens(), day.closes().minusSeconds(1), range.now);
    if (minutes.isEmpty()) {
      return true;
    }
    ObjectNode json = Json.object().put("d", date.toString());
    Candle first = minutes.getFirst().trade();
    json.putArray("o").add(MarketJson.auction(day.opens(), first.open(), first.volume(), "O"));
    ArrayNode closing = json.putArray("c");
    if (!range.now.isBefore(day.closes())) {
      Candle last = minutes.getLast().trade();
      closing.add(MarketJson.auction(day.closes(), last.close(), last.volume(), "6"));
    }
    return page.add(symbol, place(range, day.opens().getEpochSecond()), json);
  }

  private Range range(Call call) {
    Instant now = world.clock().now();
    Instant today = TradingCalendar.dateOf(now).atStartOfDay(TradingCalendar.NEW_YORK).toInstant();
    Instant from = time(call, "start", false, today);
    Instant to = time(call, "end", true, now);
    if (to.isBefore(from)) {
      throw Refusal.data("end should not be before start");
    }
    String sort = call.text("sort").orElse("asc");
    if (!sort.equals("asc") && !sort.equals("desc")) {
      throw Refusal.data("invalid sort: " + sort);
    }
    return new Range(from, to, now, sort.equals("desc"));
  }

  /// A time, or a date, which at the end means all of that day.
  private static Instant time(Call call, String name, boolean end, Instant otherwise) {
    String text = call.text(name).orElse(null);
    if (text == null) {
      return otherwise;
    }
    try {
      Instant instant = Call.instant(text);
      return end && text.length() == 10
          ? instant.plus(Duration.ofHours(24)).minusNanos(1)
          : instant;
    } catch (DateTimeException e) {
      throw Refusal.data(
          "Invalid format for parameter %s: error parsing '%s' as RFC3339 or 2006-01-02 time"
              .formatted(name, text));
    }
  }

  private static int limit(Call call) {
    String text = call.text("limit").orElse("1000");
    int limit = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    if (limit < 1) {
      throw Refusal.data("invalid limit: " + text);
    }
    if (limit > MOST) {
      throw Refusal.data("invalid limit: larger than the allowed maximum of 10000");
    }
    return limit;
  }

  private static Timeframe timeframe(Call call) {
    try {
      return Timeframe.parse(call.text("timeframe").orElse(""));
    } catch (IllegalArgumentException e) {
      throw Refusal.data(e.getMessage());
    }
  }

  private static Adjustment adjustment(Call call) {
    try {
      return Adjustment.parse(call.text("adjustment").orElse("raw"));
    } catch (IllegalArgumentException e) {
      throw Refusal.data(e.getMessage());
    }
  }
}
