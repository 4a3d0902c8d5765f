package dev.plumbline.sdk.order;

/// Who takes order requests and answers them: the transaction book of a run.
public interface OrderRequestProcessor {
  /// The time now, UTC nanoseconds.
  long utcNs();

  /// Answers a request.
  ///
  /// @return the order's ticket, which holds the request with its response
  OrderTicket process(OrderRequest request);
}
