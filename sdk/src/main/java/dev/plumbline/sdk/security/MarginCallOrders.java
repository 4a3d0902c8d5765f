package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.SubmitOrderRequest;
import java.util.List;

/// The answer of a margin call model.
///
/// @param orders orders to send; empty if none are needed
/// @param issueMarginCallWarning whether the algorithm is to be warned
public record MarginCallOrders(List<SubmitOrderRequest> orders, boolean issueMarginCallWarning) {
  /// No orders and no warning.
  public static final MarginCallOrders NONE = new MarginCallOrders(List.of(), false);
}
