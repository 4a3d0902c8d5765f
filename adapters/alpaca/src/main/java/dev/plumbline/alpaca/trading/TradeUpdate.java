package dev.plumbline.alpaca.trading;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;

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
