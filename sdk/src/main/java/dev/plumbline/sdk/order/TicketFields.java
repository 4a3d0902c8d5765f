package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// Reads the fields that only some kinds of orders have: from the order once there is one, else
/// from the request.
final class TicketFields {
  private TicketFields() {}

  static Decimal get(OrderTicket ticket, Order order, OrderField field) {
    OrderType type = ticket.orderType();
    Decimal value =
        switch (field) {
          case LIMIT_PRICE -> hasLimitPrice(type) ? limitPrice(ticket, order) : null;
          case STOP_PRICE -> type.isStopOrder() ? stopPrice(ticket, order) : null;
          case TRIGGER_PRICE ->
              type == OrderType.LIMIT_IF_TOUCHED ? triggerPrice(ticket, order) : null;
          case TRAILING_AMOUNT ->
              type == OrderType.TRAILING_STOP ? trailingAmount(ticket, order) : null;
          case TRAILING_AS_PERCENTAGE -> null;
        };
    if (value == null) {
      throw noField(ticket, field);
    }
    return value;
  }

  static boolean trailingAsPercentage(OrderTicket ticket, Order order) {
    if (ticket.orderType() != OrderType.TRAILING_STOP) {
      throw noField(ticket, OrderField.TRAILING_AS_PERCENTAGE);
    }
    return order instanceof TrailingStopOrder o
        ? o.trailingAsPercentage()
        : ticket.submitRequest().trailingAsPercentage();
  }

  private static IllegalArgumentException noField(OrderTicket ticket, OrderField field) {
    return new IllegalArgumentException(
        "Unable to get field " + field + " on order of type " + ticket.orderType());
  }

  private static boolean hasLimitPrice(OrderType type) {
    return type.isLimitOrder()
        || type == OrderType.COMBO_LIMIT
        || type == OrderType.COMBO_LEG_LIMIT;
  }

  private static Decimal limitPrice(OrderTicket ticket, Order order) {
    return switch (order) {
      case ComboLimitOrder o -> o.groupOrderManager().limitPriceExact();
      case ComboLegLimitOrder o -> o.limitPriceExact();
      case LimitOrder o -> o.limitPriceExact();
      case StopLimitOrder o -> o.limitPriceExact();
      case LimitIfTouchedOrder o -> o.limitPriceExact();
      case null, default -> ticket.submitRequest().limitPriceExact();
    };
  }

  private static Decimal stopPrice(OrderTicket ticket, Order order) {
    return switch (order) {
      case StopLimitOrder o -> o.stopPriceExact();
      case StopMarketOrder o -> o.stopPriceExact();
      case null, default -> ticket.submitRequest().stopPriceExact();
    };
  }

  private static Decimal triggerPrice(OrderTicket ticket, Order order) {
    return order instanceof LimitIfTouchedOrder o
        ? o.triggerPriceExact()
        : ticket.submitRequest().triggerPriceExact();
  }

  private static Decimal trailingAmount(OrderTicket ticket, Order order) {
    return order instanceof TrailingStopOrder o
        ? o.trailingAmountExact()
        : ticket.submitRequest().trailingAmountExact();
  }
}
