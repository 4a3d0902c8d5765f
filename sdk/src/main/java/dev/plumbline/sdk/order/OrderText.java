package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// The texts that LEAN prints of orders, events and requests.
///
/// Source: LEAN, `Common/Messages/Messages.Orders.cs`.
final class OrderText {
  private OrderText() {}

  static String of(Order order) {
    String base = basic(order);
    String c = Currencies.getCurrencySymbol(order.priceCurrency());
    return switch (order) {
      case LimitOrder o -> base + " at limit " + price(c, o.limitPriceExact());
      case TrailingStopOrder o ->
          base
              + " at stop "
              + price(c, o.stopPriceExact())
              + ". Trailing amount: "
              + trailingAmount(o);
      case StopMarketOrder o -> base + " at stop " + price(c, o.stopPriceExact());
      case StopLimitOrder o ->
          base
              + " at stop "
              + price(c, o.stopPriceExact())
              + " limit "
              + price(c, o.limitPriceExact());
      case LimitIfTouchedOrder o ->
          base
              + " at trigger "
              + price(c, o.triggerPriceExact())
              + " limit "
              + price(c, o.limitPriceExact());
      default -> base;
    };
  }

  private static String basic(Order o) {
    String tag = o.tag() == null || o.tag().isEmpty() ? "" : ": " + o.tag();
    String units = o.quantityExact().equals(Decimal.ONE) ? " unit of " : " units of ";
    return "OrderId: "
        + o.id()
        + " (BrokerId: "
        + String.join(",", o.brokerId())
        + ") "
        + o.status()
        + " "
        + o.type()
        + " order for "
        + o.quantityExact()
        + units
        + o.symbol()
        + tag;
  }

  static String trailingAmount(TrailingStopOrder o) {
    return trailingAmount(
        o.trailingAmountExact(),
        o.trailingAsPercentage(),
        Currencies.getCurrencySymbol(o.priceCurrency()));
  }

  private static String trailingAmount(Decimal amount, boolean percentage, String currencySymbol) {
    return percentage ? amount.multiply(Decimal.HUNDRED) + "%" : currencySymbol + amount;
  }

  static String of(OrderEvent e) {
    StringBuilder out = new StringBuilder(160);
    out.append("Time: ").append(time(e.utcNs()));
    out.append(" OrderID: ").append(e.orderId()).append(" EventID: ").append(e.id());
    out.append(" Symbol: ").append(e.symbol().value()).append(" Status: ").append(e.status());
    out.append(" Quantity: ").append(e.quantityExact());
    details(out, e, EventLabels.LONG);
    return out.toString();
  }

  static String shortOf(OrderEvent e) {
    StringBuilder out = new StringBuilder(100);
    out.append(time(e.utcNs())).append(" OID:").append(e.orderId());
    out.append(' ').append(e.symbol().value()).append(' ').append(e.status());
    out.append(" Q:").append(e.quantityExact());
    details(out, e, EventLabels.SHORT);
    return out.toString();
  }

  private static void details(StringBuilder out, OrderEvent e, EventLabels labels) {
    String c = Currencies.getCurrencySymbol(e.fillPriceCurrency());
    if (!e.fillQuantityExact().isZero()) {
      out.append(labels.fillQuantity).append(e.fillQuantityExact());
      out.append(labels.fillPrice).append(price(c, e.fillPriceExact()));
    }
    if (e.limitPriceExact() != null) {
      out.append(labels.limitPrice).append(price(c, e.limitPriceExact()));
    }
    if (e.stopPriceExact() != null) {
      out.append(labels.stopPrice).append(price(c, e.stopPriceExact()));
    }
    if (e.trailingAmountExact() != null) {
      String amount = trailingAmount(e.trailingAmountExact(), e.trailingAsPercentage(), c);
      out.append(labels.trailingAmount).append(amount);
    }
    if (e.triggerPriceExact() != null) {
      out.append(labels.triggerPrice).append(price(c, e.triggerPriceExact()));
    }
    if (!e.orderFee().amountExact().isZero()) {
      out.append(labels.orderFee).append(labels.feeWithSymbol ? c : "").append(e.orderFee());
    }
    if (e.message() != null && !e.message().isEmpty()) {
      out.append(labels.message).append(e.message());
    }
    if (e.symbol().securityType().isOption()) {
      out.append(labels.isAssignment).append(e.isAssignment() ? "True" : "False");
    }
  }

  private enum EventLabels {
    LONG(
        " FillQuantity: ",
        " FillPrice: ",
        " LimitPrice: ",
        " StopPrice: ",
        " TrailingAmount: ",
        " TriggerPrice: ",
        " OrderFee: ",
        " Message: ",
        " IsAssignment: "),
    SHORT(" FQ:", " FP:", " LP:", " SP:", " TA: ", " TP:", " OF:", " M:", " IA:");

    final String fillQuantity;
    final String fillPrice;
    final String limitPrice;
    final String stopPrice;
    final String trailingAmount;
    final String triggerPrice;
    final String orderFee;
    final String message;
    final String isAssignment;
    final boolean feeWithSymbol;

    EventLabels(String... labels) {
      fillQuantity = labels[0];
      fillPrice = labels[1];
      limitPrice = labels[2];
      stopPrice = labels[3];
      trailingAmount = labels[4];
      triggerPrice = labels[5];
      orderFee = labels[6];
      message = labels[7];
      isAssignment = labels[8];
      feeWithSymbol = orderFee.equals(" OF:");
    }
  }

  static String of(OrderRequest request) {
    String head = time(request.timeNs()) + " UTC: ";
    String number = "(" + request.orderId() + ") - ";
    String tag = request.tag() == null ? "" : request.tag();
    String tail = tag + " Status: " + request.status();
    return switch (request) {
      case SubmitOrderRequest r ->
          head
              + "Submit Order: "
              + number
              + Order.createOrder(r)
              + " "
              + tail
              + " Async: "
              + (r.asynchronous() ? "True" : "False");
      case UpdateOrderRequest r -> head + "Update Order: " + number + changes(r) + " " + tail;
      case CancelOrderRequest r -> head + "Cancel Order: " + number + tail;
    };
  }

  private static String changes(UpdateOrderRequest r) {
    List<String> changes = new ArrayList<>(4);
    if (r.quantityExact() != null) {
      changes.add("Quantity: " + r.quantityExact());
    }
    addPrice(changes, "LimitPrice: ", r.limitPriceExact());
    addPrice(changes, "StopPrice: ", r.stopPriceExact());
    addPrice(changes, "TrailingAmount: ", r.trailingAmountExact());
    addPrice(changes, "TriggerPrice: ", r.triggerPriceExact());
    return String.join(", ", changes);
  }

  private static void addPrice(List<String> changes, String label, Decimal price) {
    if (price != null) {
      changes.add(label + price.smartRounding());
    }
  }

  private static String price(String currencySymbol, Decimal price) {
    return currencySymbol + price.smartRounding();
  }

  private static String time(long utcNs) {
    return Nanos.toInvariantText(utcNs);
  }
}
