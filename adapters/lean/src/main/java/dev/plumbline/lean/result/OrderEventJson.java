package dev.plumbline.lean.result;

import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Currencies;
import java.util.List;

/// Order events as LEAN writes them: one array on one line.
final class OrderEventJson {
  private static final byte[] ID = JsonWriter.piece("id");
  private static final byte[] ALGORITHM_ID = JsonWriter.piece("algorithmId");
  private static final byte[] ORDER_ID = JsonWriter.piece("orderId");
  private static final byte[] ORDER_EVENT_ID = JsonWriter.piece("orderEventId");
  private static final byte[] SYMBOL = JsonWriter.piece("symbol");
  private static final byte[] SYMBOL_VALUE = JsonWriter.piece("symbolValue");
  private static final byte[] SYMBOL_PERMTICK = JsonWriter.piece("symbolPermtick");
  private static final byte[] TIME = JsonWriter.piece("time");
  private static final byte[] STATUS = JsonWriter.piece("status");
  private static final byte[] FILL_PRICE = JsonWriter.piece("fillPrice");
  private static final byte[] FILL_PRICE_CURRENCY = JsonWriter.piece("fillPriceCurrency");
  private static final byte[] FILL_QUANTITY = JsonWriter.piece("fillQuantity");
  private static final byte[] DIRECTION = JsonWriter.piece("direction");
  private static final byte[] MESSAGE = JsonWriter.piece("message");
  private static final byte[] IS_ASSIGNMENT = JsonWriter.piece("isAssignment");
  private static final byte[] QUANTITY = JsonWriter.piece("quantity");
  private static final byte[] STOP_PRICE = JsonWriter.piece("stopPrice");
  private static final byte[] LIMIT_PRICE = JsonWriter.piece("limitPrice");
  private static final byte[] IS_IN_THE_MONEY = JsonWriter.piece("isInTheMoney");
  private static final byte[] ORDER_FEE_AMOUNT = JsonWriter.piece("orderFeeAmount");
  private static final byte[] ORDER_FEE_CURRENCY = JsonWriter.piece("orderFeeCurrency");

  private static final String[] STATUS_NAMES = statusNames();
  private static final String[] DIRECTION_NAMES = directionNames();

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

  private static String[] statusNames() {
    String[] names = new String[OrderStatus.values().length];
    for (OrderStatus status : OrderStatus.values()) {
      names[status.ordinal()] = LeanText.camelCase(status.text());
    }
    return names;
  }

  private static String[] directionNames() {
    String[] names = new String[OrderDirection.values().length];
    for (OrderDirection direction : OrderDirection.values()) {
      names[direction.ordinal()] = LeanText.camelCase(direction.text());
    }
    return names;
  }

  private void write(OrderEvent event) {
    json.beginObject();
    json.name(ID).value(algorithmId, event.orderId(), event.id());
    json.name(ALGORITHM_ID).value(algorithmId);
    json.name(ORDER_ID).value(event.orderId());
    json.name(ORDER_EVENT_ID).value(event.id());
    json.name(SYMBOL).value(idOf(event.symbol()));
    json.name(SYMBOL_VALUE).value(event.symbol().value());
    json.name(SYMBOL_PERMTICK).value(event.symbol().id().symbol());
    json.name(TIME).unixTime(event.utcNs());
    json.name(STATUS).value(STATUS_NAMES[event.status().ordinal()]);
    writeFee(event.orderFee());
    json.name(FILL_PRICE).value(event.fillPriceExact());
    json.name(FILL_PRICE_CURRENCY).value(event.fillPriceCurrency());
    json.name(FILL_QUANTITY).value(event.fillQuantityExact());
    json.name(DIRECTION).value(DIRECTION_NAMES[event.direction().ordinal()]);
    if (!event.message().isEmpty()) {
      json.name(MESSAGE).value(event.message());
    }
    json.name(IS_ASSIGNMENT).value(event.isAssignment());
    json.name(QUANTITY).value(event.quantityExact());
    if (event.stopPriceExact() != null) {
      json.name(STOP_PRICE).value(event.stopPriceExact());
    }
    if (event.limitPriceExact() != null) {
      json.name(LIMIT_PRICE).value(event.limitPriceExact());
    }
    if (event.isInTheMoney()) {
      json.name(IS_IN_THE_MONEY).value(true);
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
      json.name(ORDER_FEE_AMOUNT).value(fee.amountExact());
      json.name(ORDER_FEE_CURRENCY).value(fee.currency());
    }
  }
}
