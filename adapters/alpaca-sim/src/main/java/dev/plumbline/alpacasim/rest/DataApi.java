package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The market data half of Alpaca's HTTP interface.
public final class DataApi {
  private static final String AUCTIONS = "auctions";
  private static final Set<String> KINDS = Set.of("bars", "quotes", "trades");
  private static final Map<String, String> SINGULAR =
      Map.of("bars", "bar", "quotes", "quote", "trades", "trade");

  private final Simulation simulation;
  private final World world;
  private final DataPages pages;
  private final ActionRoutes actions;

  /// The interface to a simulation.
  public DataApi(Simulation simulation) {
    this.simulation = simulation;
    this.world = simulation.world();
    this.pages = new DataPages(world);
    this.actions = new ActionRoutes(world);
  }

  /// Whether a path is of market data.
  public static boolean isData(List<String> path) {
    boolean stocks = path.size() >= 2 && path.get(0).equals("v2") && path.get(1).equals("stocks");
    String first = path.isEmpty() ? "" : path.getFirst();
    return stocks || first.equals("v1beta1") || first.equals("v1beta3") || first.equals("v1");
  }

  /// Answers a request.
  ///
  /// @throws Refusal where Alpaca would say no
  public Answer answer(Call call) {
    return simulation.call(() -> routed(call));
  }

  private Answer routed(Call call) {
    if (!call.method().equals("GET")) {
      throw Refusal.notFound("endpoint not found");
    }
    List<String> path = call.path();
    if (call.is("GET", "v1", "corporate-actions")) {
      return Answer.ok(actions.actions(call));
    }
    if (call.is("GET", "v1beta1", "news")) {
      return Answer.ok(new NewsRoutes(world).news(call));
    }
    if (path.size() < 3 || !path.get(1).equals("stocks")) {
      throw new Refusal(404, 0, "endpoint not found");
    }
    JsonNode body = stocks(call, path.subList(2, path.size()));
    if (body == null) {
      throw new Refusal(404, 0, "endpoint not found");
    }
    return Answer.ok(body);
  }

  private JsonNode stocks(Call call, List<String> rest) {
    String first = rest.get(0);
    String last = rest.getLast();
    if (first.equals("meta")) {
      return Meta.answer(rest);
    }
    if (rest.size() == 1 && (KINDS.contains(first) || first.equals(AUCTIONS))) {
      return pages.page(call, first, symbols(call)).all(first);
    }
    if (rest.size() == 1 && first.equals("snapshots")) {
      ObjectNode json = Json.object();
      for (String symbol : symbols(call)) {
        ObjectNode snapshot = snapshot(symbol);
        if (snapshot != null) {
          json.set(symbol, snapshot);
        }
      }
      return json;
    }
    if (rest.size() == 2 && KINDS.contains(first) && last.equals("latest")) {
      ObjectNode json = Json.object();
      ObjectNode all = json.putObject(first);
      for (String symbol : symbols(call)) {
        ObjectNode latest = latest(first, symbol);
        if (latest != null) {
          all.set(symbol, latest);
        }
      }
      return json;
    }
    if (rest.size() == 2 && (KINDS.contains(last) || last.equals(AUCTIONS))) {
      return pages.page(call, last, List.of(first)).one(last, first);
    }
    if (rest.size() == 2 && last.equals("snapshot")) {
      ObjectNode json = Json.object().put("symbol", first);
      ObjectNode snapshot = snapshot(first);
      return snapshot == null ? json : json.setAll(snapshot);
    }
    if (rest.size() == 3 && KINDS.contains(rest.get(1)) && last.equals("latest")) {
      ObjectNode json = Json.object().put("symbol", first);
      return json.set(SINGULAR.get(rest.get(1)), latest(rest.get(1), first));
    }
    return null;
  }

  private static List<String> symbols(Call call) {
    List<String> symbols = call.list("symbols");
    if (symbols.isEmpty()) {
      throw Refusal.data(
          "Invalid format for parameter symbols: query parameter 'symbols' is required");
    }
    return Page.ordered(symbols);
  }

  private ObjectNode latest(String kind, String symbol) {
    if (world.source().listing(symbol).isEmpty()) {
      return null;
    }
    if (kind.equals("bars")) {
      Candle bar = lastMinute(symbol);
      return bar == null ? null : MarketJson.bar(bar);
    }
    Quote quote = world.prices().quote(symbol);
    if (quote == null) {
      return null;
    }
    return kind.equals("quotes") ? MarketJson.quote(quote) : MarketJson.trade(quote);
  }

  private Candle lastMinute(String symbol) {
    Instant now = world.clock().now();
    for (int days = 0; days < 8; days++) {
      Instant from = now.minus(Duration.ofDays(days + 1L));
      Instant to = now.minus(Duration.ofDays(days));
      List<Minute> minutes = world.history().minutes(symbol, from, to, now);
      if (!minutes.isEmpty()) {
        return minutes.getLast().trade();
      }
    }
    return null;
  }

  private ObjectNode snapshot(String symbol) {
    if (world.source().listing(symbol).isEmpty()) {
      return null;
    }
    Instant now = world.clock().now();
    LocalDate today = TradingCalendar.dateOf(now);
    TradingDay day =
        world
            .calendar()
            .day(today)
            .filter(d -> !now.isBefore(d.opens().plusSeconds(60)))
            .orElseGet(() -> world.calendar().previous(today));
    TradingDay before = world.calendar().previous(day.date());
    ObjectNode json = Json.object();
    set(json, "latestTrade", latest("trades", symbol));
    set(json, "latestQuote", latest("quotes", symbol));
    set(json, "minuteBar", latest("bars", symbol));
    Candle bar = world.history().today(symbol, day, now);
    Candle earlier = world.history().today(symbol, before, now);
    set(json, "dailyBar", bar == null ? null : MarketJson.bar(bar));
    set(json, "prevDailyBar", earlier == null ? null : MarketJson.bar(earlier));
    return json;
  }

  private static void set(ObjectNode json, String name, ObjectNode value) {
    if (value != null) {
      json.set(name, value);
    }
  }
}
