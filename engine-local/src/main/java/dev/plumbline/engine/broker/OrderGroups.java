package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// The orders that belong together: an order alone, or all legs of a combination.
///
/// Source: LEAN, `Common/Orders/GroupOrderExtensions.cs`.
final class OrderGroups {
  private OrderGroups() {}

  /// All orders of the group by ascending id, or null while a leg is still to come.
  static List<Order> orders(Order order, IntFunction<Order> byId) {
    if (order.groupOrderManager() == null) {
      return List.of(order);
    }
    if (order.groupOrderManager().orderIds().size() != order.groupOrderManager().count()) {
      return null;
    }
    List<Order> orders = new ArrayList<>();
    for (int id : order.groupOrderManager().orderIds()) {
      Order leg = id == order.id() ? order : byId.apply(id);
      if (leg == null) {
        return null;
      }
      orders.add(leg);
    }
    orders.sort((a, b) -> Integer.compare(a.id(), b.id()));
    return orders;
  }

  /// The securities of the orders, or null where one is gone.
  static Map<Order, Security> securities(List<Order> orders, SecurityManager securities) {
    if (orders.size() == 1) {
      Order only = orders.getFirst();
      Security security = security(only, securities);
      return security == null ? null : Collections.singletonMap(only, security);
    }
    Map<Order, Security> found = new LinkedHashMap<>();
    for (Order order : orders) {
      Security security = security(order, securities);
      if (security == null) {
        return null;
      }
      found.put(order, security);
    }
    return found;
  }

  private static Security security(Order order, SecurityManager securities) {
    return securities.tryGetValue(order.symbol()).orElse(null);
  }

  /// The message of an order that cannot be paid.
  static String insufficientBuyingPower(
      Map<Order, Security> securities, HasSufficientBuyingPowerForOrderResult result) {
    String ids =
        securities.keySet().stream().map(o -> "" + o.id()).collect(Collectors.joining(","));
    String values =
        securities.entrySet().stream()
            .map(e -> value(e.getKey(), e.getValue()).smartRounding().toString())
            .collect(Collectors.joining(","));
    return "Order Error: ids: [%s], Insufficient buying power to complete orders (Value:[%s]), Reason: %s."
        .formatted(ids, values, result.reason());
  }

  private static Decimal value(Order order, Security security) {
    return order.getValueExact(
        security.priceExact(),
        security.quoteCurrency().conversionRateExact(),
        security.symbolProperties().contractMultiplierExact());
  }
}
