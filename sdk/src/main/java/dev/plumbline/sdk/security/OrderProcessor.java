package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderRequest;
import dev.plumbline.sdk.order.OrderTicket;

/// What takes requests about orders and knows all orders; the engine is one.
///
/// Source: LEAN `Common/Securities/IOrderProcessor.cs`.
public interface OrderProcessor extends OrderProvider {
  /// Takes a request to submit, update or cancel an order; the ticket tells what became of it.
  OrderTicket process(OrderRequest request);
}
