package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.broker.TradeEvent;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Writes orders.
public final class OrderJson {
  private static final Duration GTC_LIFE = Duration.ofDays(90);

  private final World world;

  /// A writer.
  public OrderJson(World world) {
    this.world = world;
  }

  /// An order.
  ///
  /// @param nested whether its legs stand in it
  public ObjectNode order(PaperOrder order, boolean nested) {
    OrderTerms terms = order.terms();
    ObjectNode json = Json.object();
    json.put("id", order.id());
    json.put("client_order_id", terms.clientOrderId());
    for (Stamp stamp : Stamp.values()) {
      if (stamp != Stamp.CANCEL_REQUESTED) {
        Json.put(json, stamp.field(), order.stamp(stamp));
      }
    }
    json.put("replaced_by", order.replacedBy());
    json.put("replaces", order.replaces());
    Listing listing = world.source().listing(terms.symbol()).orElse(null);
    json.put("asset_id", listing == null ? null : listing.id().toString());
    json.put("symbol", terms.symbol());
    json.put("asset_class", listing == null ? "us_equity" : listing.assetClass());
    Json.put(json, "notional", terms.notional());
    Json.put(json, "qty", terms.qty());
    Json.put(json, "filled_qty", order.filledQty());
    Json.put(json, "filled_avg_price", order.averagePrice());
    json.put(
        "order_class", terms.orderClass() == OrderClass.SIMPLE ? "" : terms.orderClass().text());
    json.put("order_type", terms.kind().text());
    json.put("type", terms.kind().text());
    json.put("side", terms.side().text());
    json.put("position_intent", terms.intent());
    json.put("time_in_force", terms.lifetime().text());
    Json.put(json, "limit_price", terms.limitPrice());
    Json.put(json, "stop_price", terms.stopPrice());
    json.put("status", order.status().text());
    json.put("extended_hours", terms.extendedHours());
    if (nested && !order.legs().isEmpty()) {
      ArrayNode legs = json.putArray("legs");
      order.legs().forEach(leg -> legs.add(order(leg, true)));
    } else {
      json.putNull("legs");
    }
    Json.put(json, "trail_percent", terms.trailPercent());
    Json.put(json, "trail_price", terms.trailPrice());
    Json.put(json, "hwm", order.highWater());
    json.putNull("subtag");
    json.putNull("source");
    Json.put(json, "expires_at", expiry(order));
    return json;
  }

  /// What happened to an order, as the stream tells it.
  public ObjectNode event(TradeEvent event) {
    ObjectNode json = Json.object();
    json.put("event", event.event());
    json.put("event_id", event.eventId());
    Json.put(json, "at", event.at());
    Json.put(json, "timestamp", event.at());
    json.put("execution_id", event.executionId());
    if (event.price() != null) {
      Json.put(json, "price", event.price());
      Json.put(json, "qty", event.qty());
      Json.put(json, "position_qty", event.positionQty());
    }
    ObjectNode order = order(event.order(), true);
    Json.put(order, "cancel_requested_at", event.order().stamp(Stamp.CANCEL_REQUESTED));
    json.set("order", order);
    return json;
  }

  private Instant expiry(PaperOrder order) {
    Instant created = order.stamp(Stamp.CREATED);
    LocalDate date = TradingCalendar.dateOf(created);
    if (order.terms().lifetime() == Lifetime.GTC) {
      LocalDate last = TradingCalendar.dateOf(created.plus(GTC_LIFE));
      return world.calendar().day(last).orElseGet(() -> world.calendar().previous(last)).closes();
    }
    boolean extended = order.terms().extendedHours();
    return world
        .calendar()
        .day(date)
        .map(d -> end(d, extended))
        .filter(e -> e.isAfter(created))
        .orElseGet(() -> end(world.calendar().next(date), extended));
  }

  private static Instant end(TradingDay day, boolean extended) {
    return extended ? day.sessionCloses() : day.closes();
  }
}
