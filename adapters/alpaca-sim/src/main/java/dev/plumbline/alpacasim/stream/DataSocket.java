package dev.plumbline.alpacasim.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.broker.MarketListener;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import dev.plumbline.alpacasim.rest.Json;
import dev.plumbline.alpacasim.rest.MarketJson;
import dev.plumbline.alpacasim.rest.NewsJson;
import dev.plumbline.sdk.data.NewsArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// One connection to a stream of market data, such as `/v2/iex`.
public final class DataSocket implements Session.Listener.AutoDemanding, MarketListener {
  private static final int FRAME = 200;
  private static final int AUTH_MILLIS = 10_000;

  /// How long a connection too many stays open, in milliseconds.
  private static final int REFUSED = 10_000;

  private final StreamContext context;
  private final Framing framing;
  private final String headerKey;
  private final Subscriptions subscriptions = new Subscriptions();
  private final World world;
  private Session session;
  private Outlet outlet;
  private volatile boolean authenticated;
  private Set<String> heard = Set.of();
  private String owner;
  private int followed;

  /// A connection.
  ///
  /// @param headerKey the key pair that the handshake carried; null for none
  public DataSocket(StreamContext context, Framing framing, String headerKey) {
    this.context = context;
    this.framing = framing;
    this.headerKey = headerKey;
    this.world = context.simulation().world();
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    context.open().data().incrementAndGet();
    session = opened;
    outlet = new Outlet(opened, framing, Target.DATA, context);
    success("connected");
    if (headerKey != null) {
      enter(headerKey);
    } else {
      context.later(this::timeOut, AUTH_MILLIS);
    }
  }

  private void timeOut() {
    if (!authenticated && session.isOpen()) {
      error(404, "auth timeout");
      session.close(1000, "auth timeout", Callback.NOOP);
    }
  }

  private void enter(String key) {
    if (context.limits().oneConnection() && !context.open().owners().add(key)) {
      error(406, "connection limit exceeded");
      context.later(() -> session.close(1000, "connection limit exceeded", Callback.NOOP), REFUSED);
      return;
    }
    owner = key;
    authenticated = true;
    success("authenticated");
    context.simulation().listen((MarketListener) this);
  }

  @Override
  public void onWebSocketText(String message) {
    try {
      handle(Json.read(message.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      error(400, "invalid syntax");
    }
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    try {
      handle(Frames.read(payload));
    } catch (IOException e) {
      error(400, "invalid syntax");
    }
    callback.succeed();
  }

  @Override
  public void onWebSocketClose(int statusCode, String reason, Callback callback) {
    context.open().data().decrementAndGet();
    if (owner != null) {
      context.open().owners().remove(owner);
    }
    count(0);
    leave();
    callback.succeed();
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    leave();
  }

  private void leave() {
    // not here: whoever writes holds the outlet, and must not wait for the simulation
    context.timer().execute(() -> context.simulation().forget((MarketListener) this));
  }

  private void handle(JsonNode message) {
    String action = message.path("action").asText();
    if (action.equals("auth")) {
      authenticate(message.path("key").asText(), message.path("secret").asText());
    } else if (!authenticated) {
      error(401, "not authenticated");
    } else if (action.equals("subscribe") || action.equals("unsubscribe")) {
      boolean known = subscriptions.isKnown(message);
      if (!known) {
        error(400, "invalid syntax");
        return;
      }
      if (action.equals("subscribe") && exceedsLimit(message)) {
        error(405, "symbol limit exceeded");
        return;
      }
      context
          .simulation()
          .call(() -> {
            subscriptions.change(message, action.equals("subscribe"));
            heard = expanded();
            count(subscriptions.size());
            outlet.answer(Json.array().add(subscriptions.state()));
            return known;
          });
    } else {
      error(400, "invalid syntax");
    }
  }

  private synchronized void count(int symbols) {
    context.open().followed().addAndGet(symbols - followed);
    followed = symbols;
  }

  private boolean exceedsLimit(JsonNode message) {
    int most = context.limits().tickSymbols();
    return most > 0 && context.simulation().call(() -> subscriptions.ticksWith(message)) > most;
  }

  private void authenticate(String id, String secret) {
    if (authenticated) {
      error(403, "already authenticated");
    } else if (id.isEmpty() || secret.isEmpty() || context.faults().isRevoked(id)) {
      error(402, "auth failed");
    } else {
      enter(StreamContext.key(id, secret));
    }
  }

  private void success(String text) {
    outlet.answer(Json.array().add(Json.object().put("T", "success").put("msg", text)));
  }

  private void error(int code, String text) {
    outlet.answer(
        Json.array().add(Json.object().put("T", "error").put("code", code).put("msg", text)));
  }

  private Set<String> expanded() {
    Set<String> ticks = subscriptions.ticks();
    return ticks.contains(Subscriptions.ALL)
        ? world.source().listings().stream().map(Listing::symbol).collect(Collectors.toSet())
        : ticks;
  }

  @Override
  public Set<String> symbols() {
    return heard;
  }

  @Override
  public void onPrice(String symbol, Quote quote) {
    ArrayNode messages = Json.array();
    if (subscriptions.has("quotes", symbol)) {
      messages.add(named("q", symbol, MarketJson.quote(quote)));
    }
    if (quote.isTraded() && subscriptions.has("trades", symbol)) {
      messages.add(named("t", symbol, MarketJson.trade(quote)));
    }
    if (!messages.isEmpty()) {
      outlet.event("tick", messages);
    }
  }

  @Override
  public void onMinute(Instant start) {
    ArrayNode messages = Json.array();
    for (String symbol : subscriptions.minutes(world)) {
      Minute minute = world.tape().minute(symbol, start);
      if (minute == null) {
        continue;
      }
      boolean late = world.isLate(symbol, start);
      if (subscriptions.has("bars", symbol)) {
        Candle told = late ? minute.trade().withoutLastTrades() : minute.trade();
        messages.add(named("b", symbol, MarketJson.bar(told)));
      }
      if (subscriptions.has("dailyBars", symbol)) {
        daily(messages, symbol, start);
      }
      if (messages.size() >= FRAME) {
        outlet.event("bar", messages);
        messages = Json.array();
      }
    }
    if (!messages.isEmpty()) {
      outlet.event("bar", messages);
    }
  }

  @Override
  public void onNews(NewsArticle.Piece piece) {
    boolean wanted =
        subscriptions.has("news", Subscriptions.ALL)
            || piece.symbols().stream().anyMatch(s -> subscriptions.has("news", s));
    if (wanted) {
      ObjectNode message = Json.object().put("T", "n");
      message.setAll(NewsJson.piece(piece));
      message.remove("images");
      outlet.event("news", Json.array().add(message));
    }
  }

  @Override
  public void onHalfMinute(Instant start) {
    ArrayNode messages = Json.array();
    for (String symbol : subscriptions.updated(world)) {
      Minute minute = world.isLate(symbol, start) ? world.tape().minute(symbol, start) : null;
      if (minute != null) {
        messages.add(named("u", symbol, MarketJson.bar(minute.trade())));
      }
    }
    if (!messages.isEmpty()) {
      outlet.event("updatedBar", messages);
    }
  }

  private void daily(ArrayNode messages, String symbol, Instant start) {
    TradingDay day = world.calendar().day(TradingCalendar.dateOf(start)).orElse(null);
    Candle bar = day == null ? null : world.history().today(symbol, day, start.plusSeconds(60));
    if (bar != null) {
      messages.add(named("d", symbol, MarketJson.bar(bar)));
    }
  }

  private static ObjectNode named(String type, String symbol, ObjectNode values) {
    ObjectNode message = Json.object().put("T", type).put("S", symbol);
    return message.setAll(values);
  }
}
