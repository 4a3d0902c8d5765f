package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Assets, clock and calendar.
final class ReferenceRoutes {
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("HHmm");
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final World world;
  private final Skew skew;

  ReferenceRoutes(World world, Skew skew) {
    this.world = world;
    this.skew = skew;
  }

  /// How much the told time differs from the market's.
  @FunctionalInterface
  interface Skew {
    /// The difference.
    Duration now();
  }

  /// The answer; null where the path is another's.
  Answer answer(Call call) {
    if (call.is("GET", "v2", "assets")) {
      return Answer.ok(assets(call));
    }
    if (call.method().equals("GET")
        && call.path().size() >= 3
        && call.path().subList(0, 2).equals(List.of("v2", "assets"))) {
      String name = String.join("/", call.path().subList(2, call.path().size()));
      return Answer.ok(asset(listing(world, name)));
    }
    if (call.is("GET", "v2", "clock")) {
      return Answer.ok(clock());
    }
    if (call.is("GET", "v2", "calendar")) {
      return Answer.ok(calendar(call));
    }
    if (call.is("GET", "v3", "clock")) {
      return Answer.ok(clocks(call));
    }
    if (call.is("GET", "v3", "calendar", "*")) {
      return Answer.ok(marketCalendar(call));
    }
    return null;
  }

  /// The asset with a symbol or id.
  static Listing listing(World world, String name) {
    return world
        .source()
        .listing(name)
        .or(() ->
            world.source().listings().stream()
                .filter(l -> l.id().toString().equals(name))
                .findFirst())
        .orElseThrow(() -> Refusal.notFound("asset not found for " + name));
  }

  private ArrayNode assets(Call call) {
    String status = call.text("status").orElse("active");
    String kind = call.text("asset_class").orElse("us_equity");
    String exchange = call.text("exchange").orElse(null);
    ArrayNode list = Json.array();
    for (Listing listing : world.source().listings()) {
      if (status.equals("active")
          && kind.equals(listing.assetClass())
          && (exchange == null || exchange.equals(listing.exchange()))) {
        list.add(asset(listing));
      }
    }
    return list;
  }

  /// An asset.
  static ObjectNode asset(Listing listing) {
    ObjectNode json = Json.object();
    json.put("id", listing.id().toString());
    json.put("class", listing.assetClass());
    json.put("exchange", listing.exchange());
    json.put("symbol", listing.symbol());
    json.put("name", listing.name());
    json.put("status", "active");
    json.put("tradable", true);
    json.put("marginable", !listing.crypto());
    json.put("shortable", listing.shortable());
    json.put("easy_to_borrow", listing.shortable());
    json.put("borrow_status", listing.shortable() ? "easy_to_borrow" : "hard_to_borrow");
    json.put("fractionable", listing.fractionable());
    json.put("maintenance_margin_requirement", 30);
    json.put("margin_requirement_long", "30");
    json.put("margin_requirement_short", "30");
    ArrayNode attributes = json.putArray("attributes");
    if (listing.fractionable()) {
      attributes.add("fractional_eh_enabled");
    }
    return json;
  }

  private ObjectNode clock() {
    Instant now = world.clock().now().plus(skew.now());
    ObjectNode json = Json.object();
    json.put("timestamp", text(now));
    json.put("is_open", world.calendar().isOpen(now));
    json.put("next_open", text(world.calendar().nextOpen(now)));
    json.put("next_close", text(world.calendar().nextClose(now)));
    return json;
  }

  private static String text(Instant instant) {
    return OFFSET.format(instant.atZone(TradingCalendar.NEW_YORK));
  }

  private ArrayNode calendar(Call call) {
    LocalDate from = call.date("start").orElse(TradingCalendar.FIRST);
    LocalDate to = call.date("end").orElse(TradingCalendar.LAST);
    if (to.isBefore(from)) {
      throw new Refusal(422, Refusal.FIELDS, "end should not be before start");
    }
    LocalDate first = from.isBefore(TradingCalendar.FIRST) ? TradingCalendar.FIRST : from;
    LocalDate last = to.isAfter(TradingCalendar.LAST) ? TradingCalendar.LAST : to;
    ArrayNode list = Json.array();
    for (TradingDay day : world.calendar().between(first, last)) {
      ObjectNode json = list.addObject();
      json.put("date", day.date().toString());
      json.put("open", day.open().toString());
      json.put("close", day.close().toString());
      json.put("session_open", COMPACT.format(day.sessionOpen()));
      json.put("session_close", COMPACT.format(day.sessionClose()));
      json.put("settlement_date", world.calendar().next(day.date()).date().toString());
    }
    return list;
  }

  private ObjectNode clocks(Call call) {
    Instant now = call.time("time").orElse(world.clock().now().plus(skew.now()));
    List<String> markets = call.list("markets").isEmpty() ? List.of("NYSE") : call.list("markets");
    ObjectNode json = Json.object();
    ArrayNode clocks = json.putArray("clocks");
    TradingDay day = world.calendar().day(TradingCalendar.dateOf(now)).orElse(null);
    for (String market : markets) {
      ObjectNode clock = clocks.addObject();
      clock
          .putObject("market")
          .put("acronym", market)
          .put("name", market)
          .put("timezone", "America/New_York");
      clock.put("timestamp", text(now));
      clock.put("is_market_day", day != null);
      clock.put("phase", phase(day, now));
      clock.put("phase_until", text(until(day, now)));
      clock.put("next_market_open", text(world.calendar().nextOpen(now)));
      clock.put("next_market_close", text(world.calendar().nextClose(now)));
    }
    return json;
  }

  private static String phase(TradingDay day, Instant now) {
    if (day == null || !day.isExtended(now)) {
      return "closed";
    }
    return now.isBefore(day.opens()) ? "pre" : now.isBefore(day.closes()) ? "core" : "post";
  }

  private Instant until(TradingDay day, Instant now) {
    if (day != null) {
      for (Instant end :
          List.of(day.sessionOpens(), day.opens(), day.closes(), day.sessionCloses())) {
        if (now.isBefore(end)) {
          return end;
        }
      }
    }
    return world.calendar().next(TradingCalendar.dateOf(now)).sessionOpens();
  }

  private ObjectNode marketCalendar(Call call) {
    LocalDate today = TradingCalendar.dateOf(world.clock().now());
    LocalDate from = call.date("start").orElse(today);
    LocalDate to = call.date("end").orElse(from.plusDays(7));
    ObjectNode json = Json.object();
    json.putObject("market")
        .put("acronym", call.path().get(2))
        .put("name", call.path().get(2))
        .put("timezone", "America/New_York");
    ArrayNode list = json.putArray("calendar");
    for (TradingDay day : world.calendar().between(from, to)) {
      ObjectNode entry = list.addObject();
      entry.put("date", day.date().toString());
      put(entry, day, "pre", day.sessionOpen(), day.open());
      put(entry, day, "core", day.open(), day.close());
      put(entry, day, "post", day.close(), day.sessionClose());
      entry.put("settlement_date", world.calendar().next(day.date()).date().toString());
    }
    return json;
  }

  private static void put(
      ObjectNode entry, TradingDay day, String phase, LocalTime from, LocalTime to) {
    entry.put(phase + "_start", text(day.at(from)));
    entry.put(phase + "_end", text(day.at(to)));
  }
}
