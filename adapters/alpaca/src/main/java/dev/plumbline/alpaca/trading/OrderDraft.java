package dev.plumbline.alpaca.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.value.Decimal;

/// An order to be sent; numbers go out as text, digit for digit.
///
/// ```java
/// JsonNode body = OrderDraft.market("SPY", "buy", Decimal.of(10), "day", "my-1").body();
/// ```
public final class OrderDraft {
  private final ObjectNode body = ApiConnection.mapper().createObjectNode();

  /// An order of a kind.
  ///
  /// @param symbol ticker
  /// @param side `buy` or `sell`
  /// @param type `market`, `limit`, `stop`, `stop_limit` or `trailing_stop`
  /// @param timeInForce `day`, `gtc`, `opg`, `cls`, `ioc` or `fok`
  /// @param clientOrderId the sender's name of the order, unique for ever
  public OrderDraft(
      String symbol, String side, String type, String timeInForce, String clientOrderId) {
    body.put("symbol", symbol);
    body.put("side", side);
    body.put("type", type);
    body.put("time_in_force", timeInForce);
    body.put("client_order_id", clientOrderId);
  }

  /// A market order for a number of shares.
  public static OrderDraft market(
      String symbol, String side, Decimal quantity, String timeInForce, String clientOrderId) {
    return new OrderDraft(symbol, side, "market", timeInForce, clientOrderId).quantity(quantity);
  }

  /// The number of shares.
  public OrderDraft quantity(Decimal shares) {
    return put("qty", shares);
  }

  /// The amount in dollars instead of a number of shares.
  public OrderDraft notional(Decimal dollars) {
    return put("notional", dollars);
  }

  /// The limit price.
  public OrderDraft limitPrice(Decimal price) {
    return put("limit_price", price);
  }

  /// The stop price.
  public OrderDraft stopPrice(Decimal price) {
    return put("stop_price", price);
  }

  /// How far a trailing stop stays behind, in dollars.
  public OrderDraft trailPrice(Decimal dollars) {
    return put("trail_price", dollars);
  }

  /// How far a trailing stop stays behind, in percent.
  public OrderDraft trailPercent(Decimal percent) {
    return put("trail_percent", percent);
  }

  /// Whether it works outside regular hours.
  public OrderDraft extendedHours(boolean value) {
    body.put("extended_hours", value);
    return this;
  }

  /// An entry with a limit to take the profit and a stop against loss; a null limit makes a plain
  /// stop.
  public OrderDraft bracket(Decimal takeProfit, Decimal stop, Decimal stopLimit) {
    return exits("bracket", takeProfit, stop, stopLimit);
  }

  /// Two exits of which one cancels the other; the order's own limit price is the profit's.
  public OrderDraft oneCancelsOther(Decimal takeProfit, Decimal stop, Decimal stopLimit) {
    return exits("oco", takeProfit, stop, stopLimit);
  }

  /// An entry with one exit: a limit to take the profit.
  public OrderDraft oneTriggersLimit(Decimal takeProfit) {
    return exits("oto", takeProfit, null, null);
  }

  /// An entry with one exit: a stop against loss; a null limit makes a plain stop.
  public OrderDraft oneTriggersStop(Decimal stop, Decimal stopLimit) {
    return exits("oto", null, stop, stopLimit);
  }

  private OrderDraft exits(String orderClass, Decimal takeProfit, Decimal stop, Decimal stopLimit) {
    body.put("order_class", orderClass);
    if (takeProfit != null) {
      body.putObject("take_profit").put("limit_price", text(takeProfit));
    }
    if (stop != null) {
      ObjectNode loss = body.putObject("stop_loss").put("stop_price", text(stop));
      if (stopLimit != null) {
        loss.put("limit_price", text(stopLimit));
      }
    }
    return this;
  }

  private OrderDraft put(String member, Decimal value) {
    body.put(member, text(value));
    return this;
  }

  private static String text(Decimal value) {
    return value.normalize().toString();
  }

  /// What goes over the wire.
  public JsonNode body() {
    return body;
  }
}
