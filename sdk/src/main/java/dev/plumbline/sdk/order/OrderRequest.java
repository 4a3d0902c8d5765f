package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.Nanos;
import java.time.Instant;
import java.util.Objects;

/// A request to submit, change or cancel an order, and the answer to it.
///
/// Source: LEAN, `Common/Orders/OrderRequest.cs`.
public abstract sealed class OrderRequest
    permits SubmitOrderRequest, UpdateOrderRequest, CancelOrderRequest {
  private final long timeNs;
  private final String tag;
  private int orderId;
  private OrderRequestStatus status = OrderRequestStatus.UNPROCESSED;
  private OrderResponse response = OrderResponse.UNPROCESSED;

  OrderRequest(long timeNs, int orderId, String tag) {
    this.timeNs = timeNs;
    this.orderId = orderId;
    this.tag = tag;
  }

  /// The kind of the request.
  public abstract OrderRequestType orderRequestType();

  /// How far its processing has come.
  public final OrderRequestStatus status() {
    return status;
  }

  /// When it was made.
  public final Instant time() {
    return Nanos.toInstant(timeNs);
  }

  /// When it was made, UTC nanoseconds.
  public final long timeNs() {
    return timeNs;
  }

  /// The number of the order it is about.
  public final int orderId() {
    return orderId;
  }

  final void assignOrderId(int id) {
    this.orderId = id;
  }

  /// The author's note, or null for none.
  public final String tag() {
    return tag;
  }

  /// The answer; [OrderResponse#UNPROCESSED] before there is one.
  public final OrderResponse response() {
    return response;
  }

  /// Answers the request; an error response sets the status Error whatever the status given.
  public final void setResponse(OrderResponse response, OrderRequestStatus status) {
    this.response = Objects.requireNonNull(response, "response");
    this.status = response.isError() ? OrderRequestStatus.ERROR : status;
  }

  /// Answers the request with status Error.
  public final void setResponse(OrderResponse response) {
    setResponse(response, OrderRequestStatus.ERROR);
  }

  @Override
  public String toString() {
    return OrderText.of(this);
  }
}
