package dev.plumbline.alpaca.trading;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;
import java.util.Set;

/// A message of the stream of trade updates.
///
/// @param event Alpaca's word, such as `fill`
/// @param executionId name of the execution, or ""
/// @param utcNs when it happened
/// @param price price of this execution, null without one
/// @param quantity shares of this execution, null without one
/// @param order the order after it
public record TradeUpdate(
    String event,
    String executionId,
    long utcNs,
    Decimal price,
    Decimal quantity,
    OrderState order) {
  private static final Set<String> USUAL =
      Set.of(
          "accepted",
          "pending_new",
          "new",
          "held",
          "partial_fill",
          "fill",
          "canceled",
          "expired",
          "replaced",
          "rejected",
          "pending_cancel",
          "pending_replace",
          "order_cancel_rejected",
          "order_replace_rejected");

  /// Whether it is one of an order's usual steps, and not one that a person may want to know of,
  /// such as `suspended` or `done_for_day`, or a word that is new.
  public boolean isUsual() {
    return USUAL.contains(event);
  }

  /// What it says, for people.
  public String words() {
    return "Alpaca says %s of %s, which stands at %s with %s shares filled"
        .formatted(event, order.clientOrderId(), order.status(), order.filledQuantity());
  }

  /// Reads a message.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static TradeUpdate of(Answer data) {
    OrderState order = OrderState.of(data.object("order"));
    return new TradeUpdate(
        data.text("event"),
        data.optionalText("execution_id"),
        data.instantNs("timestamp", data.instantNs("at", order.updatedNs())),
        data.optionalDecimal("price"),
        data.optionalDecimal("qty"),
        order);
  }
}
