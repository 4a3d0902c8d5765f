package dev.plumbline.sdk.order;

import java.util.Map;

/// The rule that an order works until it is filled or cancelled.
public final class GoodTilCanceledTimeInForce extends TimeInForce {
  GoodTilCanceledTimeInForce() {}

  @Override
  public boolean isOrderExpired(OrderClock clock, Order order) {
    return false;
  }

  @Override
  public Map<String, String> jsonMembers() {
    return Map.of();
  }
}
