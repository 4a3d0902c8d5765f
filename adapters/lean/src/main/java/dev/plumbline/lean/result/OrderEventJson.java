package dev.plumbline.lean.result;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.value.Currencies;
import java.util.List;

/// Order events as LEAN writes them: one array on one line.
final class OrderEventJson {
  private OrderEventJson() {}

  static void write(JsonWriter json, String algorithmId, List<OrderEvent> events) {
    json.beginArray();
    for (OrderEvent event : events) {
      write(json, algorithmId, event);
    }
    json.endArray().flush();
  }

  private static void write(JsonWriter json, String algorithmId, OrderEvent event) {
    json.beginObject();
    json.name("id").value(algorithmId + "-" + event.orderId() + "-" + event.id());
    json.name("algorithmId").value(algorithmId);
    json.name("orderId").value(event.orderId());
    json.name("orderEventId").value(event.id());
    json.name("symbol").value(event.symbol().id().toString());
    json.name("symbolValue").value(event.symbol().value());
    json.name("symbolPermtick").value(event.symbol().id().symbol());
    json.name("time").raw(LeanText.unixTime(event.utcNs()));
    json.name("status").value(LeanText.camelCase(event.status().text()));
    writeFee(json, event.orderFee());
    json.name("fillPrice").value(event.fillPriceExact());
    json.name("fillPriceCurrency").value(event.fillPriceCurrency());
    json.name("fillQuantity").value(event.fillQuantityExact());
    json.name("direction").value(LeanText.camelCase(event.direction().text()));
    if (!event.message().isEmpty()) {
      json.name("message").value(event.message());
    }
    json.name("isAssignment").value(event.isAssignment());
    json.name("quantity").value(event.quantityExact());
    if (event.stopPriceExact() != null) {
      json.name("stopPrice").value(event.stopPriceExact());
    }
    if (event.limitPriceExact() != null) {
      json.name("limitPrice").value(event.limitPriceExact());
    }
    if (event.isInTheMoney()) {
      json.name("isInTheMoney").value(true);
    }
    json.endObject();
  }

  private static void writeFee(JsonWriter json, OrderFee fee) {
    if (!fee.currency().equals(Currencies.NULL_CURRENCY)) {
      json.name("orderFeeAmount").value(fee.amountExact());
      json.name("orderFeeCurrency").value(fee.currency());
    }
  }
}
