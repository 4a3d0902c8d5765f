package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.broker.Changes;
import dev.plumbline.alpacasim.broker.ExitPrices;
import dev.plumbline.sdk.value.Decimal;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// Reads what an order says; numbers may be texts or numbers.
final class OrderBody {
  private static final Set<String> INTENTS =
      Set.of("buy_to_open", "buy_to_close", "sell_to_open", "sell_to_close");
  private static final int LONGEST_NUMBER = 40;

  private final ObjectNode body;

  OrderBody(ObjectNode body) {
    this.body = body;
  }

  /// The order.
  OrderTerms terms() {
    String orderClass = text(body, "order_class", "");
    if (orderClass.equals("mleg")) {
      throw Refusal.unprocessable("multi-leg orders need options, which are not simulated");
    }
    String symbol = text(body, "symbol", "");
    if (symbol.isEmpty()) {
      throw Refusal.fields("symbol is required");
    }
    String intent = text(body, "position_intent", "");
    if (!intent.isEmpty() && !INTENTS.contains(intent)) {
      throw Refusal.fields("invalid position_intent: " + intent);
    }
    String id = text(body, "client_order_id", "");
    return new OrderTerms(
        id.isEmpty() ? UUID.randomUUID().toString() : id,
        symbol,
        number(body, "qty"),
        number(body, "notional"),
        word(Side.class, text(body, "side", ""), "invalid side"),
        word(
            OrderKind.class,
            text(body, "type", text(body, "order_type", "")),
            "invalid order type"),
        word(Lifetime.class, text(body, "time_in_force", ""), "invalid time_in_force"),
        number(body, "limit_price"),
        number(body, "stop_price"),
        number(body, "trail_price"),
        number(body, "trail_percent"),
        flag("extended_hours"),
        orderClass.isEmpty()
            ? OrderClass.SIMPLE
            : word(OrderClass.class, orderClass, "invalid order_class"),
        intent.isEmpty() ? null : intent);
  }

  /// The exits it names.
  ExitPrices exits() {
    JsonNode gain = member("take_profit");
    JsonNode loss = member("stop_loss");
    return new ExitPrices(
        gain == null ? null : number(gain, "limit_price"),
        loss == null ? null : number(loss, "stop_price"),
        loss == null ? null : number(loss, "limit_price"));
  }

  /// What it changes, when it is the body of a replacement.
  Changes changes() {
    String lifetime = text(body, "time_in_force", "");
    String id = text(body, "client_order_id", "");
    return new Changes(
        number(body, "qty"),
        lifetime.isEmpty() ? null : word(Lifetime.class, lifetime, "invalid time_in_force"),
        number(body, "limit_price"),
        number(body, "stop_price"),
        number(body, "trail"),
        id.isEmpty() ? null : id);
  }

  private JsonNode member(String name) {
    JsonNode value = body.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isObject()) {
      throw Refusal.fields(name + " must be an object");
    }
    return value;
  }

  private boolean flag(String name) {
    JsonNode value = body.get(name);
    if (value == null || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw Refusal.fields(name + " must be true or false");
    }
    return value.booleanValue();
  }

  private static String text(JsonNode object, String name, String otherwise) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return otherwise;
    }
    if (!value.isTextual()) {
      throw Refusal.fields(name + " must be a string");
    }
    return value.textValue();
  }

  private static Decimal number(JsonNode object, String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull() || value.isTextual() && value.textValue().isEmpty()) {
      return null;
    }
    String text = value.isTextual() || value.isNumber() ? value.asText() : "";
    try {
      if (!text.isEmpty() && text.length() <= LONGEST_NUMBER) {
        return value.isNumber()
            ? Decimal.of(value.decimalValue()).normalize()
            : Decimal.of(text).normalize();
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Refusal.fields("invalid " + name + ": " + text);
    }
    throw Refusal.fields("invalid " + name);
  }

  private static <E extends Enum<E>> E word(Class<E> type, String text, String complaint) {
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw Refusal.fields(complaint);
  }
}
