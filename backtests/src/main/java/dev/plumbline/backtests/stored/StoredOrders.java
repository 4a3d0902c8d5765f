package dev.plumbline.backtests.stored;

import dev.plumbline.backtests.json.JsonValue;
import java.time.Instant;
import java.util.List;

/// The orders and trades of a result file.
final class StoredOrders {
  private StoredOrders() {}

  static StoredOrder order(JsonValue order, StoredText text) {
    JsonValue sent = order.get("orderSubmissionData");
    return new StoredOrder(
        (int) order.get("id").number(),
        text.shared(order.get("symbol").get("value").text()),
        text.shared(order.get("symbol").get("id").text()),
        (int) order.get("type").number(),
        (int) order.get("status").number(),
        order.get("quantity").number(),
        order.get("price").number(),
        second(order.get("createdTime")),
        second(order.get("lastFillTime")),
        text.shared(order.get("tag").text()),
        sent.get("bidPrice").number(),
        sent.get("askPrice").number(),
        sent.get("lastPrice").number());
  }

  static StoredTrade trade(JsonValue trade, StoredText text) {
    List<JsonValue> symbols = trade.get("symbols").items();
    JsonValue symbol = symbols.isEmpty() ? trade.get("symbol") : symbols.getFirst();
    List<JsonValue> orders = trade.get("orderIds").items();
    return new StoredTrade(
        text.shared(symbol.get("value").text()),
        text.shared(symbol.get("id").text()),
        second(trade.get("entryTime")),
        second(trade.get("exitTime")),
        trade.get("direction").number() == 0,
        trade.get("quantity").number(),
        trade.get("entryPrice").number(),
        trade.get("exitPrice").number(),
        trade.get("profitLoss").number(),
        trade.get("totalFees").number(),
        trade.get("mae").number(),
        trade.get("mfe").number(),
        orders.isEmpty() ? 0 : (int) orders.getFirst().number(),
        orders.isEmpty() ? 0 : (int) orders.getLast().number());
  }

  private static long second(JsonValue time) {
    return time.isBlank() ? 0 : Instant.parse(time.text()).getEpochSecond();
  }
}
