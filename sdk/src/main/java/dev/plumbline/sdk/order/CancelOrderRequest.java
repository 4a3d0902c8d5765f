package dev.plumbline.sdk.order;

/// A request to cancel an order.
public final class CancelOrderRequest extends OrderRequest {
  /// A request made at a UTC time, with a note or null.
  public CancelOrderRequest(long timeNs, int orderId, String tag) {
    super(timeNs, orderId, tag);
  }

  @Override
  public OrderRequestType orderRequestType() {
    return OrderRequestType.CANCEL;
  }
}
