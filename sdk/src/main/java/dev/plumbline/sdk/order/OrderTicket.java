package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// An author's handle on one order: reads its state, changes and cancels it.
///
/// Numbers that an author passes count as their shortest decimal text. Source: LEAN,
/// `Common/Orders/OrderTicket.cs`; waiting for another thread has no place in a backtest and is
/// left out.
public final class OrderTicket {
  private final OrderRequestProcessor processor;
  private final SubmitOrderRequest submitRequest;
  private final List<OrderEvent> orderEvents = new ArrayList<>(2);
  private List<UpdateOrderRequest> updateRequests = List.of();
  private CancelOrderRequest cancelRequest;
  private OrderStatus statusOverride;
  private Order order;
  private Decimal filledValue = Decimal.ZERO;
  private Decimal quantityFilled = Decimal.ZERO;
  private Decimal averageFillPrice = Decimal.ZERO;

  /// A ticket for a request; the processor gets later changes and the cancellation.
  public OrderTicket(OrderRequestProcessor processor, SubmitOrderRequest submitRequest) {
    this.processor = Objects.requireNonNull(processor, "processor");
    this.submitRequest = Objects.requireNonNull(submitRequest, "submitRequest");
  }

  /// The ticket of a refused submission: status Invalid, the response given.
  public static OrderTicket invalidSubmitRequest(
      OrderRequestProcessor processor, SubmitOrderRequest request, OrderResponse response) {
    request.setResponse(response);
    OrderTicket ticket = new OrderTicket(processor, request);
    ticket.statusOverride = OrderStatus.INVALID;
    return ticket;
  }

  /// The ticket of a cancellation of an order that does not exist.
  public static OrderTicket invalidCancelOrderId(
      OrderRequestProcessor processor, CancelOrderRequest request) {
    OrderTicket ticket = unknownOrder(processor, request);
    ticket.trySetCancelRequest(request);
    return ticket;
  }

  /// The ticket of a change of an order that does not exist.
  public static OrderTicket invalidUpdateOrderId(
      OrderRequestProcessor processor, UpdateOrderRequest request) {
    OrderTicket ticket = unknownOrder(processor, request);
    ticket.addUpdateRequest(request);
    return ticket;
  }

  private static OrderTicket unknownOrder(OrderRequestProcessor processor, OrderRequest request) {
    OrderTerms nothing = OrderTerms.of(Symbol.EMPTY, Decimal.ZERO, request.timeNs(), request.tag());
    SubmitOrderRequest submit = SubmitOrderRequest.of(OrderType.MARKET, nothing).build();
    submit.setResponse(OrderResponse.unableToFindOrder(request));
    submit.setOrderId(request.orderId());
    request.setResponse(OrderResponse.unableToFindOrder(request));
    OrderTicket ticket = new OrderTicket(processor, submit);
    ticket.statusOverride = OrderStatus.INVALID;
    return ticket;
  }

  /// The order's number.
  public int orderId() {
    return submitRequest.orderId();
  }

  /// The stage of the order's life.
  public OrderStatus status() {
    if (statusOverride != null) {
      return statusOverride;
    }
    return order == null ? OrderStatus.NEW : order.status();
  }

  /// The security.
  public Symbol symbol() {
    return submitRequest.symbol();
  }

  /// The security's type.
  public SecurityType securityType() {
    return submitRequest.securityType();
  }

  /// The kind of order.
  public OrderType orderType() {
    return submitRequest.orderType();
  }

  /// The shares ordered, signed, exact.
  public Decimal quantityExact() {
    return order == null ? submitRequest.quantityExact() : order.quantityExact();
  }

  /// The shares ordered, signed.
  public double quantity() {
    return quantityExact().doubleValue();
  }

  /// The average price of the fills, exact; zero before the first.
  public Decimal averageFillPriceExact() {
    return averageFillPrice;
  }

  /// The average price of the fills; zero before the first.
  public double averageFillPrice() {
    return averageFillPrice.doubleValue();
  }

  /// The shares filled, signed, exact.
  public Decimal quantityFilledExact() {
    return quantityFilled;
  }

  /// The shares filled, signed.
  public double quantityFilled() {
    return quantityFilled.doubleValue();
  }

  /// The shares not filled yet, signed, exact.
  public Decimal quantityRemainingExact() {
    return quantityExact().subtract(quantityFilled);
  }

  /// The shares not filled yet, signed.
  public double quantityRemaining() {
    return quantityRemainingExact().doubleValue();
  }

  /// When the last request was made.
  public Instant time() {
    return getMostRecentOrderRequest().time();
  }

  /// When the last request was made, UTC nanoseconds.
  public long timeNs() {
    return getMostRecentOrderRequest().timeNs();
  }

  /// The author's note, or the engine's.
  public String tag() {
    return order == null ? submitRequest.tag() : order.tag();
  }

  /// The request that this order began with.
  public SubmitOrderRequest submitRequest() {
    return submitRequest;
  }

  /// The changes requested so far, oldest first; a view that cannot be changed.
  public List<UpdateOrderRequest> updateRequests() {
    return Collections.unmodifiableList(updateRequests);
  }

  /// The cancellation, or null if none was requested.
  public CancelOrderRequest cancelRequest() {
    return cancelRequest;
  }

  /// What happened so far, oldest first; a view that cannot be changed.
  public List<OrderEvent> orderEvents() {
    return Collections.unmodifiableList(orderEvents);
  }

  /// Whether the order exists: it was not refused before.
  public boolean hasOrder() {
    return order != null;
  }

  /// A price or amount that only some kinds of orders have.
  ///
  /// @throws IllegalArgumentException if this kind of order has no such field
  public double get(OrderField field) {
    return getExact(field).doubleValue();
  }

  /// A price or amount that only some kinds of orders have, exact.
  ///
  /// @throws IllegalArgumentException if this kind of order has no such field
  public Decimal getExact(OrderField field) {
    return TicketFields.get(this, order, field);
  }

  /// Whether the trailing amount is a fraction of the price.
  ///
  /// @throws IllegalArgumentException if this is no trailing stop order
  public boolean trailingAsPercentage() {
    return TicketFields.trailingAsPercentage(this, order);
  }

  /// Asks for a change of the order.
  public OrderResponse update(UpdateOrderFields fields) {
    OrderTicket ticket =
        processor.process(new UpdateOrderRequest(processor.utcNs(), orderId(), fields));
    return ticket.updateRequests.getLast().response();
  }

  /// Asks for another note.
  public OrderResponse updateTag(String tag) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setTag(tag);
    return update(fields);
  }

  /// Asks for another quantity.
  public OrderResponse updateQuantity(Number quantity) {
    return updateQuantity(quantity, null);
  }

  /// Asks for another quantity and note; a note of null stays as it is.
  public OrderResponse updateQuantity(Number quantity, String tag) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(quantity);
    fields.setTag(tag);
    return update(fields);
  }

  /// Asks for another limit price.
  public OrderResponse updateLimitPrice(Number limitPrice) {
    return updateLimitPrice(limitPrice, null);
  }

  /// Asks for another limit price and note; a note of null stays as it is.
  public OrderResponse updateLimitPrice(Number limitPrice, String tag) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setLimitPrice(limitPrice);
    fields.setTag(tag);
    return update(fields);
  }

  /// Asks for another stop price.
  public OrderResponse updateStopPrice(Number stopPrice) {
    return updateStopPrice(stopPrice, null);
  }

  /// Asks for another stop price and note; a note of null stays as it is.
  public OrderResponse updateStopPrice(Number stopPrice, String tag) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setStopPrice(stopPrice);
    fields.setTag(tag);
    return update(fields);
  }

  /// Asks for another trigger price.
  public OrderResponse updateTriggerPrice(Number triggerPrice) {
    return updateTriggerPrice(triggerPrice, null);
  }

  /// Asks for another trigger price and note; a note of null stays as it is.
  public OrderResponse updateTriggerPrice(Number triggerPrice, String tag) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setTriggerPrice(triggerPrice);
    fields.setTag(tag);
    return update(fields);
  }

  /// Asks for another trailing amount.
  public OrderResponse updateStopTrailingAmount(Number trailingAmount) {
    return updateStopTrailingAmount(trailingAmount, null);
  }

  /// Asks for another trailing amount and note; a note of null stays as it is.
  public OrderResponse updateStopTrailingAmount(Number trailingAmount, String tag) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setTrailingAmount(trailingAmount);
    fields.setTag(tag);
    return update(fields);
  }

  /// Asks for the cancellation of the order.
  public OrderResponse cancel() {
    return cancel(null);
  }

  /// Asks for the cancellation of the order, with another note; null leaves it as it is.
  ///
  /// A second request is refused unless the first one failed.
  public OrderResponse cancel(String tag) {
    CancelOrderRequest request = new CancelOrderRequest(processor.utcNs(), orderId(), tag);
    if (hasCancelRequest()) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.REQUEST_CANCELED,
          "Order " + orderId() + " has already received a cancellation request.");
    }
    return processor.process(request).cancelRequest().response();
  }

  /// The answer to the last request.
  public OrderResponse getMostRecentOrderResponse() {
    return getMostRecentOrderRequest().response();
  }

  /// The last request: the cancellation, else the last change, else the submission.
  public OrderRequest getMostRecentOrderRequest() {
    if (cancelRequest != null) {
      return cancelRequest;
    }
    return updateRequests.isEmpty() ? submitRequest : updateRequests.getLast();
  }

  /// Adds what happened, and with a fill brings average price and filled quantity up to date, the
  /// order's price included. The engine's.
  public void addOrderEvent(OrderEvent event) {
    orderEvents.add(event);
    boolean exercise = order != null && order.type() == OrderType.OPTION_EXERCISE;
    boolean isFirst = quantityFilled.isZero();
    if (event.status().isFill() && !exercise) {
      filledValue =
          filledValue.add(event.absoluteFillQuantityExact().multiply(event.fillPriceExact()));
    }
    if (event.fillQuantityExact().isZero()) {
      return;
    }
    if (!exercise) {
      quantityFilled = quantityFilled.add(event.fillQuantityExact());
      averageFillPrice = isFirst && isExact(event) ? event.fillPriceExact() : average();
      order.setPrice(averageFillPrice);
    } else if (event.isInTheMoney()) {
      exercise(event);
    }
  }

  /// Whether the value of a fill has all digits of price and quantity, so that the average of it
  /// alone is its price.
  private boolean isExact(OrderEvent event) {
    Decimal price = event.fillPriceExact();
    return filledValue.scale() == price.scale() + event.fillQuantityExact().scale()
        && !filledValue.isZero();
  }

  private Decimal average() {
    return filledValue.divide(quantityFilled.abs());
  }

  private void exercise(OrderEvent event) {
    order.setPrice(symbol().id().strikePriceExact());
    if (!event.fillPriceExact().isZero()) {
      quantityFilled = quantityFilled.add(event.fillQuantityExact());
      averageFillPrice = order.priceExact();
    }
  }

  /// Attaches the order. The engine's.
  ///
  /// @throws IllegalArgumentException if another order is attached
  public void setOrder(Order order) {
    if (this.order != null && this.order.id() != order.id()) {
      throw new IllegalArgumentException(
          "Order id mismatch: ticket of order " + this.order.id() + ", got order " + order.id());
    }
    this.order = order;
  }

  /// Adds a requested change. The engine's.
  ///
  /// @throws IllegalArgumentException if it is for another order
  public void addUpdateRequest(UpdateOrderRequest request) {
    checkId(request);
    if (updateRequests.isEmpty()) {
      updateRequests = new ArrayList<>(2);
    }
    updateRequests.add(request);
  }

  /// Keeps a requested cancellation, unless there is one already that did not fail. The engine's.
  ///
  /// @return whether it was kept
  /// @throws IllegalArgumentException if it is for another order
  public boolean trySetCancelRequest(CancelOrderRequest request) {
    checkId(request);
    if (hasCancelRequest()) {
      return false;
    }
    cancelRequest = request;
    return true;
  }

  private boolean hasCancelRequest() {
    return cancelRequest != null && cancelRequest.status() != OrderRequestStatus.ERROR;
  }

  private void checkId(OrderRequest request) {
    if (request.orderId() != orderId()) {
      throw new IllegalArgumentException(
          request.orderRequestType()
              + " request for order "
              + request.orderId()
              + " at the ticket of order "
              + orderId());
    }
  }

  @Override
  public String toString() {
    int requests = 1 + updateRequests.size() + (cancelRequest == null ? 0 : 1);
    int responses = submitRequest.response().isProcessed() ? 1 : 0;
    for (UpdateOrderRequest request : updateRequests) {
      responses += request.response().isProcessed() ? 1 : 0;
    }
    responses += cancelRequest != null && cancelRequest.response().isProcessed() ? 1 : 0;
    String counts = "Request Count: " + requests + " Response Count: " + responses;
    return orderId() + ": " + (order == null ? counts : order + " " + counts);
  }
}
