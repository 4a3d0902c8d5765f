package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/// What a fill model is asked about.
///
/// The subscriptions of the security ([Security#subscriptions()]) tell which kinds of data it can
/// fill on; LEAN passes a configuration provider for this. Source: LEAN
/// `Common/Orders/Fills/FillModelParameters.cs`.
///
/// @param security the security ordered
/// @param order the open order
/// @param stalePriceTimeSpan age from which a price counts as stale
/// @param securitiesForOrders every order of a combination with its security; this order alone
///   otherwise
/// @param onOrderUpdated called after the model has changed the order, as a trailing stop does
public record FillModelParameters(
    Security security,
    Order order,
    Duration stalePriceTimeSpan,
    Map<Order, Security> securitiesForOrders,
    Consumer<Order> onOrderUpdated) {

  /// The parameters of a single order that no one watches.
  public static FillModelParameters of(
      Security security, Order order, Duration stalePriceTimeSpan) {
    return new FillModelParameters(
        security, order, stalePriceTimeSpan, Map.of(order, security), changed -> {});
  }
}
