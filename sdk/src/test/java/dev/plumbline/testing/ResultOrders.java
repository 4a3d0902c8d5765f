package dev.plumbline.testing;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderSubmissionData;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Orders as a result file of LEAN states them.
public final class ResultOrders {
  private ResultOrders() {}

  /// The members of a JSON file.
  public static Map<?, ?> json(Path file) throws IOException {
    return (Map<?, ?>) JsonReader.read(Files.readString(file));
  }

  /// The orders of a result file of LEAN, ascending by id.
  public static List<Order> read(Path resultFile) throws IOException {
    List<Order> orders = new ArrayList<>();
    for (Object order : ((Map<?, ?>) json(resultFile).get("orders")).values()) {
      orders.add(order((Map<?, ?>) order));
    }
    return orders;
  }

  private static Order order(Map<?, ?> m) {
    Symbol symbol = symbol((Map<?, ?>) m.get("symbol"));
    OrderTerms terms =
        OrderTerms.of(symbol, decimal(m, "quantity"), utcNs(m.get("time")), (String) m.get("tag"));
    OrderType type =
        Arrays.stream(OrderType.values())
            .filter(t -> t.code() == integer(m, "type"))
            .findAny()
            .get();
    SubmitOrderRequest.Builder request =
        SubmitOrderRequest.of(type, terms)
            .limitPrice(decimal(m, "limitPrice"))
            .stopPrice(decimal(m, "stopPrice"))
            .triggerPrice(decimal(m, "triggerPrice"))
            .trailingAmount(
                decimal(m, "trailingAmount"), Boolean.TRUE.equals(m.get("trailingAsPercentage")));
    Order order = Order.createOrder(request.build());
    order.setId(integer(m, "id"));
    order.setBrokerId(((List<?>) m.get("brokerId")).stream().map(String.class::cast).toList());
    order.setPrice(decimal(m, "price"));
    order.setPriceCurrency((String) m.get("priceCurrency"));
    order.setStatus(
        Arrays.stream(OrderStatus.values())
            .filter(s -> s.code() == integer(m, "status"))
            .findAny()
            .get());
    order.setLastFillTimeNs(utcNs(m.get("lastFillTime")));
    order.setLastUpdateTimeNs(utcNs(m.get("lastUpdateTime")));
    order.setCanceledTimeNs(utcNs(m.get("canceledTime")));
    if (m.get("orderSubmissionData") instanceof Map<?, ?> s) {
      order.setOrderSubmissionData(
          new OrderSubmissionData(
              decimal(s, "bidPrice"), decimal(s, "askPrice"), decimal(s, "lastPrice")));
    }
    order.setPriceAdjustmentMode(
        Arrays.stream(DataNormalizationMode.values())
            .filter(d -> d.code() == integer(m, "priceAdjustmentMode"))
            .findAny()
            .get());
    switch (order) {
      case StopLimitOrder o -> o.setStopTriggered((Boolean) m.get("stopTriggered"));
      case LimitIfTouchedOrder o -> o.setTriggerTouched((Boolean) m.get("triggerTouched"));
      default -> {}
    }
    return order;
  }

  /// A symbol as a result file of LEAN states it.
  public static Symbol symbol(Map<?, ?> m) {
    SecurityIdentifier id = SecurityIdentifier.parse((String) m.get("id"));
    return m.get("underlying") instanceof Map<?, ?> underlying
        ? new Symbol(id, (String) m.get("value"), symbol(underlying))
        : new Symbol(id, (String) m.get("value"));
  }

  private static Decimal decimal(Map<?, ?> m, String name) {
    return m.get(name) == null ? Decimal.ZERO : (Decimal) m.get(name);
  }

  private static int integer(Map<?, ?> m, String name) {
    return decimal(m, name).intValueExact();
  }

  private static long utcNs(Object time) {
    return time == null ? Nanos.MIN : Nanos.of(Instant.parse((String) time));
  }
}
