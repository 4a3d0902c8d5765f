package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Exchange;
import java.util.Map;
import java.util.Objects;

/// Further instructions to the brokerage: how long the order works, and what the brokerages of the
/// subclasses understand.
///
/// Source: LEAN, `Common/Orders/OrderProperties.cs`.
public class OrderProperties {
  private TimeInForce timeInForce = TimeInForce.GOOD_TIL_CANCELED;
  private Exchange exchange;

  /// Good til cancelled, nothing else.
  public OrderProperties() {}

  /// Good til cancelled, for an exchange.
  public OrderProperties(Exchange exchange) {
    this.exchange = exchange;
  }

  /// The same instructions as another instance; for [#copy()].
  protected OrderProperties(OrderProperties other) {
    timeInForce = other.timeInForce;
    exchange = other.exchange;
  }

  /// How long the order works; never null.
  public final TimeInForce timeInForce() {
    return timeInForce;
  }

  /// Sets [#timeInForce()].
  public final void setTimeInForce(TimeInForce timeInForce) {
    this.timeInForce = Objects.requireNonNull(timeInForce, "timeInForce");
  }

  /// The exchange to trade on, or null to leave it to the brokerage.
  public final Exchange exchange() {
    return exchange;
  }

  /// Sets [#exchange()].
  public final void setExchange(Exchange exchange) {
    this.exchange = exchange;
  }

  /// A copy that later changes of this do not touch. Subclasses with fields override it.
  public OrderProperties copy() {
    return new OrderProperties(this);
  }

  /// What a subclass adds, as LEAN writes it into results and the order hash: LEAN's member names
  /// in LEAN's order; values are null, Boolean, Integer, Long, String, Decimal, or a List or Map of
  /// these.
  public Map<String, Object> ownMembers() {
    return Map.of();
  }
}
