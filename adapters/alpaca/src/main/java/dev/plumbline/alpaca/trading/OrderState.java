package dev.plumbline.alpaca.trading;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// An order as Alpaca tells it.
///
/// @param id Alpaca's name of it
/// @param clientOrderId the sender's name of it
/// @param symbol ticker; "" for a multi-leg order
/// @param side `buy` or `sell`
/// @param type `market`, `limit`, `stop`, `stop_limit` or `trailing_stop`
/// @param orderClass "" or `simple`, `bracket`, `oco`, `oto`, `mleg`
/// @param status Alpaca's word, such as `partially_filled`
/// @param quantity shares ordered; null for an order by amount
/// @param filledQuantity shares filled so far
/// @param filledAveragePrice their average price, null before the first
/// @param replaces the order that this one replaced, or ""
/// @param replacedBy the order that replaced this one, or ""
/// @param updatedNs when it last changed, UTC
/// @param legs the orders that belong to it
public record OrderState(
    String id,
    String clientOrderId,
    String symbol,
    String side,
    String type,
    String orderClass,
    String status,
    Decimal quantity,
    Decimal filledQuantity,
    Decimal filledAveragePrice,
    String replaces,
    String replacedBy,
    long updatedNs,
    List<OrderState> legs) {
  /// Reads an order.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static OrderState of(Answer order) {
    List<OrderState> legs = new ArrayList<>();
    for (Answer leg : order.objects("legs")) {
      legs.add(of(leg));
    }
    Decimal filled = order.optionalDecimal("filled_qty");
    return new OrderState(
        order.text("id"),
        order.text("client_order_id"),
        order.optionalText("symbol"),
        order.optionalText("side"),
        order.optionalText("type"),
        order.optionalText("order_class"),
        order.text("status"),
        order.optionalDecimal("qty"),
        filled == null ? Decimal.ZERO : filled,
        order.optionalDecimal("filled_avg_price"),
        order.optionalText("replaces"),
        order.optionalText("replaced_by"),
        order.instantNs("updated_at", order.instantNs("submitted_at", 0)),
        List.copyOf(legs));
  }

  /// Whether nothing can happen to it any more.
  public boolean isClosed() {
    return switch (status) {
      case "filled", "canceled", "expired", "replaced", "rejected" -> true;
      default -> false;
    };
  }
}
