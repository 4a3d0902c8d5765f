package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.OrderProperties;

/// What an order word may say beside symbol, quantity and prices.
///
/// ```java
/// limitOrder("SPY", 100, 144.50, OrderDetails.tag("first").withProperties(untilClose));
/// ```
///
/// Source: the optional arguments of LEAN's order methods, in `QCAlgorithm.Trading.cs`.
///
/// @param tag the author's note, or null for the word's own (`Liquidated`, mostly "")
/// @param asynchronous whether the author does not wait for the submission; carried along only, as
///   a backtest answers at once
/// @param properties further instructions to the brokerage, or null for the algorithm's default
public record OrderDetails(String tag, boolean asynchronous, OrderProperties properties) {
  /// Nothing said.
  public static final OrderDetails NONE = new OrderDetails(null, false, null);

  /// A note alone.
  public static OrderDetails tag(String tag) {
    return NONE.withTag(tag);
  }

  /// Instructions to the brokerage alone.
  public static OrderDetails properties(OrderProperties properties) {
    return NONE.withProperties(properties);
  }

  /// The same with another note.
  public OrderDetails withTag(String newTag) {
    return new OrderDetails(newTag, asynchronous, properties);
  }

  /// The same with other instructions to the brokerage.
  public OrderDetails withProperties(OrderProperties newProperties) {
    return new OrderDetails(tag, asynchronous, newProperties);
  }

  /// The same, waiting for the submission or not.
  public OrderDetails withAsynchronous(boolean value) {
    return new OrderDetails(tag, value, properties);
  }

  OrderDetails orTag(String defaultTag) {
    return tag == null ? withTag(defaultTag) : this;
  }
}
