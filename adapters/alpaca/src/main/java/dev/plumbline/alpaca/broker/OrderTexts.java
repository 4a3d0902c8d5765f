package dev.plumbline.alpaca.broker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.trading.OrderDraft;
import dev.plumbline.sdk.order.AlpacaOrderProperties;
import dev.plumbline.sdk.order.DayTimeInForce;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Map;
import java.util.function.Function;

/// An order in the words of Alpaca, and in those of the journal.
///
/// | Order | Alpaca |
/// |---|---|
/// | market | `market` |
/// | limit | `limit` |
/// | stop market | `stop` |
/// | stop limit | `stop_limit` |
/// | trailing stop | `trailing_stop`, amount as `trail_price` or fraction x 100 as `trail_percent` |
/// | market on open | `market`, `opg` |
/// | market on close | `market`, `cls` |
///
/// Day and good-til-cancelled orders keep their time in force; a fraction of a share is good for
/// the day alone. Source: LEAN's Alpaca brokerage.
final class OrderTexts {
  private OrderTexts() {}

  /// What goes over the wire.
  ///
  /// @throws IllegalArgumentException if Alpaca has no such order
  static ObjectNode draft(Order order, String clientId) {
    String side = order.quantityExact().isNegative() ? "sell" : "buy";
    OrderDraft draft =
        new OrderDraft(order.symbol().value(), side, type(order), timeInForce(order), clientId)
            .quantity(order.quantityExact().abs());
    switch (order) {
      case LimitOrder limit -> draft.limitPrice(limit.limitPriceExact());
      case TrailingStopOrder trailing -> trail(draft, trailing);
      case StopMarketOrder stop -> draft.stopPrice(stop.stopPriceExact());
      case StopLimitOrder both ->
          draft.stopPrice(both.stopPriceExact()).limitPrice(both.limitPriceExact());
      default -> {
        // market orders carry no price
      }
    }
    if (isExtended(order.properties())) {
      draft.extendedHours(true);
    }
    return (ObjectNode) draft.body();
  }

  private static void trail(OrderDraft draft, TrailingStopOrder order) {
    if (order.trailingAsPercentage()) {
      draft.trailPercent(order.trailingAmountExact().multiply(Decimal.HUNDRED));
    } else {
      draft.trailPrice(order.trailingAmountExact());
    }
  }

  private static String type(Order order) {
    return switch (order.type()) {
      case MARKET, MARKET_ON_OPEN, MARKET_ON_CLOSE -> "market";
      case LIMIT -> "limit";
      case STOP_MARKET -> "stop";
      case STOP_LIMIT -> "stop_limit";
      case TRAILING_STOP -> "trailing_stop";
      default ->
          throw new IllegalArgumentException("Alpaca takes no " + order.type().text() + " orders");
    };
  }

  private static String timeInForce(Order order) {
    if (order.type() == OrderType.MARKET_ON_OPEN) {
      return "opg";
    }
    if (order.type() == OrderType.MARKET_ON_CLOSE) {
      return "cls";
    }
    boolean whole = order.quantityExact().truncate().equals(order.quantityExact());
    if (order.timeInForce() instanceof DayTimeInForce || !whole) {
      return "day";
    }
    if (order.timeInForce() == TimeInForce.GOOD_TIL_CANCELED) {
      return "gtc";
    }
    throw new IllegalArgumentException(
        "Alpaca takes no orders with the time in force "
            + order.timeInForce().getClass().getSimpleName());
  }

  private static boolean isExtended(OrderProperties properties) {
    return properties instanceof AlpacaOrderProperties own && own.outsideRegularTradingHours();
  }

  /// What the changed order has that Alpaca is to change: never more than four numbers.
  static ObjectNode changes(Order order, ObjectNode into) {
    into.put("qty", order.quantityExact().abs().normalize().toString());
    switch (order) {
      case LimitOrder limit -> put(into, "limit_price", limit.limitPriceExact());
      case TrailingStopOrder trailing ->
          put(
              into,
              "trail",
              trailing.trailingAsPercentage()
                  ? trailing.trailingAmountExact().multiply(Decimal.HUNDRED)
                  : trailing.trailingAmountExact());
      case StopMarketOrder stop -> put(into, "stop_price", stop.stopPriceExact());
      case StopLimitOrder both -> {
        put(into, "stop_price", both.stopPriceExact());
        put(into, "limit_price", both.limitPriceExact());
      }
      default -> {
        // the quantity alone
      }
    }
    return into;
  }

  /// Whether an order that went out with some terms has all that a change asks for: Alpaca refuses
  /// such a change.
  static boolean hasAll(JsonNode terms, ObjectNode changes) {
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      String member = change.getKey();
      JsonNode now = terms.path(member);
      if (now.isMissingNode() && member.equals("trail")) {
        now = terms.path(terms.has("trail_price") ? "trail_price" : "trail_percent");
      }
      boolean same =
          now.isTextual()
              && Decimal.of(now.asText()).equals(Decimal.of(change.getValue().asText()));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static void put(ObjectNode into, String member, Decimal value) {
    into.put(member, value.normalize().toString());
  }

  /// Writes down what is needed to take the order up again.
  static void describe(Order order, ObjectNode into) {
    into.put("ticker", order.symbol().value());
    into.put("qty", order.quantityExact().toString());
    into.put("type", order.type().name());
    into.put("at", order.timeNs());
    into.put("tag", order.tag());
    into.put("day", order.timeInForce() instanceof DayTimeInForce);
    into.put("extended", isExtended(order.properties()));
    switch (order) {
      case LimitOrder limit -> put(into, "limit", limit.limitPriceExact());
      case TrailingStopOrder trailing -> {
        put(into, "stop", trailing.stopPriceExact());
        put(into, "trail", trailing.trailingAmountExact());
        into.put("percent", trailing.trailingAsPercentage());
      }
      case StopMarketOrder stop -> put(into, "stop", stop.stopPriceExact());
      case StopLimitOrder both -> {
        put(into, "stop", both.stopPriceExact());
        put(into, "limit", both.limitPriceExact());
      }
      default -> {
        // market orders carry no price
      }
    }
  }

  /// The request that a description stands for.
  static Function<Symbol, SubmitOrderRequest> request(JsonNode from) {
    int id = from.path("id").asInt();
    return symbol -> {
      AlpacaOrderProperties properties = new AlpacaOrderProperties();
      properties.setTimeInForce(
          from.path("day").asBoolean() ? TimeInForce.DAY : TimeInForce.GOOD_TIL_CANCELED);
      properties.setOutsideRegularTradingHours(from.path("extended").asBoolean());
      OrderTerms terms =
          new OrderTerms(
              symbol,
              Decimal.of(from.path("qty").asText()),
              from.path("at").asLong(),
              from.path("tag").asText(""),
              properties);
      SubmitOrderRequest request =
          SubmitOrderRequest.of(OrderType.valueOf(from.path("type").asText()), terms)
              .limitPrice(decimal(from, "limit"))
              .stopPrice(decimal(from, "stop"))
              .trailingAmount(decimal(from, "trail"), from.path("percent").asBoolean())
              .build();
      request.setOrderId(id);
      return request;
    };
  }

  private static Decimal decimal(JsonNode from, String member) {
    return from.has(member) ? Decimal.of(from.get(member).asText()) : Decimal.ZERO;
  }
}
