package dev.plumbline.lean.result;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Currencies;
import java.util.List;

/// Order events as LEAN writes them: one array on one line.
final class OrderEventJson {
  private final JsonWriter json;
  private final String algorithmId;
  private Symbol lastSymbol;
  private String lastSymbolId;

  private OrderEventJson(JsonWriter json, String algorithmId) {
    this.json = json;
    this.algorithmId = algorithmId;
  }

  static void write(JsonWriter json, String algorithmId, List<OrderEvent> events) {
    json.beginArray();
    OrderEventJson writer = new OrderEventJson(json, algorithmId);
    events.forEach(writer::write);
    json.endArray().flush();
  }

  private void write(OrderEvent event) {
    json.beginObject();
    json.name("id").value(algorithmId + "-" + event.orderId() + "-" + event.id());
    json.name("algorithmId").value(algorithmId);
    json.name("orderId").value(event.orderId());
    json.name("orderEventId").value(event.id());
    json.name("symbol").value(idOf(event.symbol()));
    json.name("symbolValue").value(event.symbol().value());
    json.name("symbolPermtick").value(event.symbol().id().symbol());
    json.name("time").unixTime(event.utcNs());
    json.name("status").value(LeanText.camelCase(event.status().text()));
    writeFee(event.orderFee());
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

  private String idOf(Symbol symbol) {
    if (symbol != lastSymbol) {
      lastSymbolId = symbol.id().toString();
      lastSymbol = symbol;
    }
    return lastSymbolId;
  }

  private void writeFee(OrderFee fee) {
    if (!fee.currency().equals(Currencies.NULL_CURRENCY)) {
      json.name("orderFeeAmount").value(fee.amountExact());
      json.name("orderFeeCurrency").value(fee.currency());
    }
  }
}
