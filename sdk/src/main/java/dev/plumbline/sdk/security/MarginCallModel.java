package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import java.util.List;

/// What is sold when the margin does not last.
///
/// Source: LEAN `Common/Securities/IMarginCallModel.cs`; the stock model is in the package
/// `margin`.
public interface MarginCallModel {
  /// The model that never calls.
  MarginCallModel NULL =
      new MarginCallModel() {
        @Override
        public MarginCallOrders getMarginCallOrders() {
          return MarginCallOrders.NONE;
        }

        @Override
        public List<OrderTicket> executeMarginCall(List<SubmitOrderRequest> orders) {
          return List.of();
        }
      };

  /// The orders that would bring the margin back, and whether to warn.
  MarginCallOrders getMarginCallOrders();

  /// Sends margin call orders, losers first, until the margin is back; returns the tickets sent.
  List<OrderTicket> executeMarginCall(List<SubmitOrderRequest> generatedMarginCallOrders);
}
