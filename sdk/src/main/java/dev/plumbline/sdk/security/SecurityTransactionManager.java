package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.CancelOrderRequest;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderRequest;
import dev.plumbline.sdk.order.OrderRequestProcessor;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The orders of an algorithm and the results of its closing fills.
///
/// Requests go on to the [OrderProcessor] that the engine sets. Source: LEAN
/// `Common/Securities/SecurityTransactionManager.cs`.
public final class SecurityTransactionManager implements OrderProvider, OrderRequestProcessor {
  private static final DateTimeFormatter ROUND_TRIP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final SecurityManager securities;
  private final BooleanSupplier isWarmingUp;
  private final List<AlgorithmTransactionRecord> transactionRecord = new ArrayList<>();
  private final Set<Long> transactionTimes = new HashSet<>();
  private OrderProcessor orderProcessor;
  private int lastOrderId;
  private int lastGroupOrderManagerId;
  private int winCount;

  /// No orders yet.
  ///
  /// @param securities the securities, for their clock
  /// @param isWarmingUp whether the algorithm is still warming up, when no order is taken
  public SecurityTransactionManager(SecurityManager securities, BooleanSupplier isWarmingUp) {
    this.securities = securities;
    this.isWarmingUp = isWarmingUp;
  }

  /// Sets what requests go on to.
  public void setOrderProcessor(OrderProcessor processor) {
    this.orderProcessor = processor;
  }

  /// Now.
  public Instant utcTime() {
    return securities.utcTime();
  }

  @Override
  public long utcNs() {
    return securities.utcNs();
  }

  /// The id of the last order.
  public int lastOrderId() {
    return lastOrderId;
  }

  /// Goes on after an order id of an earlier run; the engine's.
  public void continueAfter(int orderId) {
    lastOrderId = Math.max(lastOrderId, orderId);
  }

  /// Takes the next order id.
  public int getIncrementOrderId() {
    return ++lastOrderId;
  }

  /// Takes the next id of a group of orders.
  public int getIncrementGroupOrderManagerId() {
    return ++lastGroupOrderManagerId;
  }

  /// Gives a request the next order id, unless it has one.
  public void setOrderId(SubmitOrderRequest request) {
    if (request.orderId() < 1) {
      request.setOrderId(getIncrementOrderId());
    }
  }

  /// Sends a request on; an error while the algorithm is warming up.
  @Override
  public OrderTicket process(OrderRequest request) {
    if (isWarmingUp.getAsBoolean()) {
      throw new IllegalStateException(OrderResponse.warmingUp(request).toString());
    }
    if (request instanceof SubmitOrderRequest submit) {
      setOrderId(submit);
    }
    return processor().process(request);
  }

  /// The same as [#process(OrderRequest)].
  public OrderTicket processRequest(OrderRequest request) {
    return process(request);
  }

  /// Submits an order.
  public OrderTicket addOrder(SubmitOrderRequest request) {
    return process(request);
  }

  /// Updates an order.
  public OrderTicket updateOrder(UpdateOrderRequest request) {
    return process(request);
  }

  /// Cancels an order; the tag may be null.
  public OrderTicket cancelOrder(int orderId, String tag) {
    return process(new CancelOrderRequest(utcNs(), orderId, tag == null ? "" : tag));
  }

  /// Cancels an order.
  public OrderTicket cancelOrder(int orderId) {
    return cancelOrder(orderId, null);
  }

  /// The same as [#cancelOrder(int, String)].
  public OrderTicket removeOrder(int orderId, String tag) {
    return cancelOrder(orderId, tag);
  }

  /// Cancels all open orders and returns their tickets.
  public List<OrderTicket> cancelOpenOrders() {
    return cancel(
        ticket -> true,
        "Canceled by CancelOpenOrders() at " + ROUND_TRIP.format(Nanos.toInstant(utcNs())));
  }

  /// Cancels the open orders of a symbol and returns their tickets; the tag may be null.
  public List<OrderTicket> cancelOpenOrders(Symbol symbol, String tag) {
    return cancel(ticket -> ticket.symbol().equals(symbol), tag);
  }

  /// Cancels the open orders of a symbol and returns their tickets.
  public List<OrderTicket> cancelOpenOrders(Symbol symbol) {
    return cancelOpenOrders(symbol, null);
  }

  @Override
  public List<OrderTicket> getOrderTickets(Predicate<OrderTicket> filter) {
    return processor().getOrderTickets(filter);
  }

  /// All tickets.
  public List<OrderTicket> getOrderTickets() {
    return getOrderTickets(ticket -> true);
  }

  @Override
  public List<OrderTicket> getOpenOrderTickets(Predicate<OrderTicket> filter) {
    return processor().getOpenOrderTickets(filter);
  }

  /// The tickets of all open orders.
  public List<OrderTicket> getOpenOrderTickets() {
    return getOpenOrderTickets(ticket -> true);
  }

  /// The tickets of the open orders of a symbol.
  public List<OrderTicket> getOpenOrderTickets(Symbol symbol) {
    return getOpenOrderTickets(ticket -> ticket.symbol().equals(symbol));
  }

  @Override
  public OrderTicket getOrderTicket(int orderId) {
    return processor().getOrderTicket(orderId);
  }

  /// The unfilled quantity of the open orders whose tickets pass a filter, signed, exact.
  public Decimal getOpenOrdersRemainingQuantityExact(Predicate<OrderTicket> filter) {
    Decimal sum = Decimal.ZERO;
    for (OrderTicket ticket : getOpenOrderTickets(filter)) {
      sum = sum.add(ticket.quantityRemainingExact());
    }
    return sum;
  }

  /// The unfilled quantity of the open orders of a symbol, signed, exact.
  public Decimal getOpenOrdersRemainingQuantityExact(Symbol symbol) {
    return getOpenOrdersRemainingQuantityExact(ticket -> ticket.symbol().equals(symbol));
  }

  /// The unfilled quantity of the open orders whose tickets pass a filter, signed.
  public double getOpenOrdersRemainingQuantity(Predicate<OrderTicket> filter) {
    return getOpenOrdersRemainingQuantityExact(filter).doubleValue();
  }

  /// The unfilled quantity of the open orders of a symbol, signed.
  public double getOpenOrdersRemainingQuantity(Symbol symbol) {
    return getOpenOrdersRemainingQuantityExact(symbol).doubleValue();
  }

  @Override
  public List<Order> getOpenOrders(Predicate<Order> filter) {
    return processor().getOpenOrders(filter);
  }

  /// Copies of all open orders.
  public List<Order> getOpenOrders() {
    return getOpenOrders(order -> true);
  }

  /// Copies of the open orders of a symbol.
  public List<Order> getOpenOrders(Symbol symbol) {
    return getOpenOrders(order -> order.symbol().equals(symbol));
  }

  @Override
  public int ordersCount() {
    return processor().ordersCount();
  }

  @Override
  public Order getOrderById(int orderId) {
    return processor().getOrderById(orderId);
  }

  @Override
  public List<Order> getOrdersByBrokerageId(String brokerageId) {
    return processor().getOrdersByBrokerageId(brokerageId);
  }

  @Override
  public List<Order> getOrders(Predicate<Order> filter) {
    return processor().getOrders(filter);
  }

  /// Copies of all orders.
  public List<Order> getOrders() {
    return getOrders(order -> true);
  }

  @Override
  public ProjectedHoldings getProjectedHoldings(Security security) {
    return processor().getProjectedHoldings(security);
  }

  /// Records the result of a closing fill; a time that is taken moves on by milliseconds until one
  /// is free, as in LEAN.
  public void addTransactionRecord(long utcNs, Decimal transactionProfitLoss, boolean isWin) {
    long free = utcNs;
    while (!transactionTimes.add(free)) {
      free += Nanos.MILLISECOND;
    }
    transactionRecord.add(new AlgorithmTransactionRecord(free, transactionProfitLoss, isWin));
    if (isWin) {
      winCount++;
    }
  }

  /// The results of all closing fills, in the order in which they came.
  public List<AlgorithmTransactionRecord> transactionRecord() {
    return Collections.unmodifiableList(transactionRecord);
  }

  /// The results that count as won.
  public List<AlgorithmTransactionRecord> winningTransactions() {
    return transactionRecord.stream().filter(AlgorithmTransactionRecord::isWin).toList();
  }

  /// The results that count as lost.
  public List<AlgorithmTransactionRecord> losingTransactions() {
    return transactionRecord.stream().filter(record -> !record.isWin()).toList();
  }

  /// The number of results that count as won.
  public int winCount() {
    return winCount;
  }

  /// The number of results that count as lost.
  public int lossCount() {
    return transactionRecord.size() - winCount;
  }

  private List<OrderTicket> cancel(Predicate<OrderTicket> filter, String tag) {
    if (isWarmingUp.getAsBoolean()) {
      throw new IllegalStateException(
          "This operation is not allowed in Initialize or during warm up: CancelOpenOrders. Please"
              + " move this code to the OnWarmupFinished() method.");
    }
    List<OrderTicket> cancelled = new ArrayList<>(getOpenOrderTickets(filter));
    for (OrderTicket ticket : cancelled) {
      ticket.cancel(tag);
    }
    return cancelled;
  }

  private OrderProcessor processor() {
    if (orderProcessor == null) {
      throw new IllegalStateException(
          "No order processor is set: orders can be sent once the engine has taken the algorithm");
    }
    return orderProcessor;
  }
}
