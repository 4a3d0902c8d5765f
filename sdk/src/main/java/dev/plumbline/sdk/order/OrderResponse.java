package dev.plumbline.sdk.order;

/// The answer to an order request.
///
/// Source: LEAN, `Common/Orders/OrderResponse.cs`; the messages are LEAN's.
public final class OrderResponse {
  /// The answer of a request that nobody has looked at yet.
  public static final OrderResponse UNPROCESSED =
      new OrderResponse(Integer.MIN_VALUE, OrderResponseErrorCode.NONE, null);

  private final int orderId;
  private final OrderResponseErrorCode errorCode;
  private final String errorMessage;

  private OrderResponse(int orderId, OrderResponseErrorCode errorCode, String errorMessage) {
    this.orderId = orderId;
    this.errorCode = errorCode;
    if (errorCode == OrderResponseErrorCode.NONE) {
      this.errorMessage = "";
    } else {
      this.errorMessage = errorMessage == null ? "An unexpected error occurred." : errorMessage;
    }
  }

  /// The answer that a request was accepted.
  public static OrderResponse success(OrderRequest request) {
    return new OrderResponse(request.orderId(), OrderResponseErrorCode.NONE, null);
  }

  /// The answer that a request was refused.
  public static OrderResponse error(
      OrderRequest request, OrderResponseErrorCode errorCode, String errorMessage) {
    return new OrderResponse(request.orderId(), errorCode, errorMessage);
  }

  /// The answer that the order is closed.
  public static OrderResponse invalidStatus(OrderRequest request, Order order) {
    return error(
        request,
        OrderResponseErrorCode.INVALID_ORDER_STATUS,
        "Unable to update order with id "
            + request.orderId()
            + " because it already has "
            + order.status()
            + " status.");
  }

  /// The answer that the brokerage has not confirmed the order yet.
  public static OrderResponse invalidNewStatus(OrderRequest request, Order order) {
    return error(
        request,
        OrderResponseErrorCode.INVALID_NEW_ORDER_STATUS,
        "Unable to update or cancel order with id "
            + request.orderId()
            + " and status "
            + order.status()
            + " because the submit confirmation has not been received yet.");
  }

  /// The answer that there is no such order.
  public static OrderResponse unableToFindOrder(OrderRequest request) {
    return error(
        request,
        OrderResponseErrorCode.UNABLE_TO_FIND_ORDER,
        "Unable to locate order with id " + request.orderId() + ".");
  }

  /// The answer that the quantity is zero.
  public static OrderResponse zeroQuantity(OrderRequest request) {
    return error(
        request,
        OrderResponseErrorCode.ORDER_QUANTITY_ZERO,
        "Unable to "
            + request.orderRequestType().text().toLowerCase(java.util.Locale.ROOT)
            + " order with id "
            + request.orderId()
            + " that has zero quantity.");
  }

  /// The answer that the security was not added.
  public static OrderResponse missingSecurity(SubmitOrderRequest request) {
    return error(
        request,
        OrderResponseErrorCode.MISSING_SECURITY,
        "You haven't requested "
            + request.symbol()
            + " data. Add this with AddSecurity() in the Initialize() method.");
  }

  /// The answer that the algorithm still warms up.
  public static OrderResponse warmingUp(OrderRequest request) {
    return error(
        request,
        OrderResponseErrorCode.ALGORITHM_WARMING_UP,
        "This operation is not allowed in Initialize or during warm up: OrderRequest."
            + request.orderRequestType()
            + ". Please move this code to the OnWarmupFinished() method.");
  }

  /// The number of the order.
  public int orderId() {
    return orderId;
  }

  /// Why the request was refused, "" if it was not.
  public String errorMessage() {
    return errorMessage;
  }

  /// The kind of error, [OrderResponseErrorCode#NONE] for none.
  public OrderResponseErrorCode errorCode() {
    return errorCode;
  }

  /// Whether the request was looked at and accepted.
  public boolean isSuccess() {
    return isProcessed() && !isError();
  }

  /// Whether the request was looked at and refused.
  public boolean isError() {
    return isProcessed() && errorCode != OrderResponseErrorCode.NONE;
  }

  /// Whether the request was looked at.
  public boolean isProcessed() {
    return this != UNPROCESSED;
  }

  @Override
  public String toString() {
    if (!isProcessed()) {
      return "Unprocessed";
    }
    return isError() ? "Error: " + errorCode + " - " + errorMessage : "Success";
  }
}
