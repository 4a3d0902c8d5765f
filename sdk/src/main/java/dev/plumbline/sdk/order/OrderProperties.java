package dev.plumbline.sdk.order;

import java.util.Map;
import java.util.Objects;

/// Further instructions to the brokerage: how long the order works, and what the brokerages of the
/// subclasses understand.
///
/// Source: LEAN, `Common/Orders/OrderProperties.cs`.
public class OrderProperties {
  private TimeInForce timeInForce = TimeInForce.GOOD_TIL_CANCELED;

  /// Good til cancelled, nothing else.
  public OrderProperties() {}

  /// The same instructions as another instance; for [#copy()].
  protected OrderProperties(OrderProperties other) {
    timeInForce = other.timeInForce;
  }

  /// How long the order works; never null.
  public final TimeInForce timeInForce() {
    return timeInForce;
  }

  /// Sets [#timeInForce()].
  public final void setTimeInForce(TimeInForce timeInForce) {
    this.timeInForce = Objects.requireNonNull(timeInForce, "timeInForce");
  }

  /// A copy that later changes of this do not touch. Subclasses with fields override it.
  public OrderProperties copy() {
    return new OrderProperties(this);
  }

  /// What a subclass adds, as LEAN writes it into results and the order hash: LEAN's member names
  /// in LEAN's order; values are null, Boolean, Integer, Long, String, Decimal or a Map of these.
  public Map<String, Object> ownMembers() {
    return Map.of();
  }
}
