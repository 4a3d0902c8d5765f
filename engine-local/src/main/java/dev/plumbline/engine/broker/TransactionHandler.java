package dev.plumbline.engine.broker;

import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.order.CancelOrderRequest;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderRequest;
import dev.plumbline.sdk.order.OrderRequestStatus;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderResponseErrorCode;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderSubmissionData;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.OrderProcessor;
import dev.plumbline.sdk.security.ProjectedHoldings;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.spi.LiveBrokerage;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveOpening;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// The way in for order requests: accepts or refuses at once, queues what it accepted, and hands it
/// on in turn.
///
/// Submissions are worked off before the author's call returns; updates and cancellations wait for
/// the next submission or the end of the step. After each request worked off the brokerage looks
/// for fills.
///
/// Source: LEAN, `Engine/TransactionHandlers/{Brokerage, Backtesting}TransactionHandler.cs`.
public final class TransactionHandler implements OrderProcessor {
  private final TradingContext context;
  private final SecurityPortfolioManager portfolio;
  private final OrderStore store = new OrderStore();
  private final CancelPendingOrders cancelPending = new CancelPendingOrders();
  private final ArrayDeque<OrderRequest> queue = new ArrayDeque<>();
  private final OrderVenue brokerage;
  private final OrderRequests requests;

  /// A handler of the orders of one run.
  public TransactionHandler(TradingContext context, SecurityPortfolioManager portfolio) {
    this(context, portfolio, null, null);
  }

  /// A handler of the orders of a live run.
  ///
  /// @param live where orders go; null for the simulated brokerage
  /// @param clock how to wait for it; null for the simulated brokerage
  public TransactionHandler(
      TradingContext context,
      SecurityPortfolioManager portfolio,
      LiveBrokerage live,
      LiveClock clock) {
    this.context = context;
    this.portfolio = portfolio;
    OrderEvents events = new OrderEvents(context, portfolio, store, cancelPending);
    this.brokerage =
        live == null
            ? new BacktestingBrokerage(context, portfolio, events)
            : new LiveVenue(context, portfolio, store, events, live, clock);
    this.requests = new OrderRequests(context, portfolio, store, cancelPending, events, brokerage);
  }

  @Override
  public OrderTicket process(OrderRequest request) {
    if (request instanceof SubmitOrderRequest submission) {
      return addOrder(submission);
    }
    return switch (request) {
      case SubmitOrderRequest submit -> addOrder(submit);
      case UpdateOrderRequest update -> updateOrder(update);
      case CancelOrderRequest cancel -> cancelOrder(cancel);
    };
  }

  /// Takes up an order of an earlier run that still rests at the brokerage.
  public void restore(LiveOpening.Open open, Security security) {
    new RestoredOrders(context, portfolio, store).restore(open, security);
  }

  private OrderTicket addOrder(SubmitOrderRequest request) {
    Security security = portfolio.securities().get(request.symbol());
    OrderResponse response =
        context.isWarmingUp() ? OrderResponse.warmingUp(request) : OrderResponse.success(request);
    if (request.quantityExact().isNegative()
        && !ShortSales.allowed(security, request.quantityExact(), store.openOrders(), 0)) {
      response =
          OrderResponse.error(
              request,
              OrderResponseErrorCode.EXCEEDS_SHORTABLE_QUANTITY,
              ShortSales.message(
                  portfolio.securities().text(request.symbol()),
                  security,
                  request.quantityExact()));
    }
    request.setResponse(response);
    OrderTicket ticket = new OrderTicket(portfolio.transactions(), request);
    Order order = Order.createOrder(request);
    store.countOne();
    store.put(ticket);
    if (response.isSuccess()) {
      order.setOrderSubmissionData(
          new OrderSubmissionData(
              security.bidPriceExact(), security.askPriceExact(), security.closeExact()));
      store.open(new OpenOrder(order, ticket, security));
      queue.add(request);
      processPending();
    } else {
      refuse(order, ticket, response, security);
    }
    return ticket;
  }

  private void refuse(Order order, OrderTicket ticket, OrderResponse response, Security security) {
    String tag =
        response.errorCode() == OrderResponseErrorCode.ALGORITHM_WARMING_UP
            ? "Algorithm warming up."
            : response.errorMessage();
    order.setPriceCurrency(security.symbolProperties().quoteCurrency());
    order.setStatus(OrderStatus.INVALID);
    order.setTag(tag);
    ticket.setOrder(order);
    store.put(order);
    requests.tell(new OrderEvent(order, context.utcNs(), OrderFee.ZERO, tag));
  }

  private OrderTicket updateOrder(UpdateOrderRequest request) {
    OpenOrder found = store.find(request.orderId());
    if (found == null) {
      return OrderTicket.invalidUpdateOrderId(portfolio.transactions(), request);
    }
    found.ticket().addUpdateRequest(request);
    OrderResponse refusal = refusal(request, found);
    if (refusal != null) {
      request.setResponse(refusal);
    } else {
      request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSING);
      queue.add(request);
    }
    return found.ticket();
  }

  private OrderResponse refusal(UpdateOrderRequest request, OpenOrder found) {
    Order order = found.order();
    if (order.status() == OrderStatus.NEW) {
      return OrderResponse.invalidNewStatus(request, order);
    }
    if (order.status().isClosed() && !request.isAllowedForClosedOrder()) {
      return OrderResponse.invalidStatus(request, order);
    }
    if (request.quantityExact() != null && request.quantityExact().isZero()) {
      return OrderResponse.zeroQuantity(request);
    }
    if (context.isWarmingUp()) {
      return OrderResponse.warmingUp(request);
    }
    Decimal quantity =
        request.quantityExact() == null ? found.ticket().quantityExact() : request.quantityExact();
    if (order.quantityExact().isNegative() || quantity.isNegative()) {
      Security security = portfolio.securities().get(order.symbol());
      if (!ShortSales.allowed(security, quantity, store.openOrders(), order.id())) {
        return OrderResponse.error(
            request,
            OrderResponseErrorCode.EXCEEDS_SHORTABLE_QUANTITY,
            ShortSales.message(
                portfolio.securities().text(order.symbol()),
                security,
                found.ticket().quantityExact()));
      }
    }
    return null;
  }

  private OrderTicket cancelOrder(CancelOrderRequest request) {
    OpenOrder found = store.find(request.orderId());
    if (found == null) {
      return OrderTicket.invalidCancelOrderId(portfolio.transactions(), request);
    }
    Order order = found.order();
    OrderTicket ticket = found.ticket();
    if (!ticket.trySetCancelRequest(request)) {
      request.setResponse(
          OrderResponse.error(
              request,
              OrderResponseErrorCode.INVALID_REQUEST,
              "Cancellation is already in progress."));
      return ticket;
    }
    if (request.tag() != null) {
      order.setTag(request.tag());
    }
    if (order.status() == OrderStatus.NEW) {
      request.setResponse(OrderResponse.invalidNewStatus(request, order));
    } else if (order.status().isClosed()) {
      request.setResponse(OrderResponse.invalidStatus(request, order));
    } else if (context.isWarmingUp()) {
      request.setResponse(OrderResponse.warmingUp(request));
    } else {
      cancelPending.set(order.id(), order.status());
      order.setStatus(OrderStatus.CANCEL_PENDING);
      requests.tell(new OrderEvent(order, context.utcNs(), OrderFee.ZERO));
      request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSING);
      queue.add(request);
    }
    return ticket;
  }

  private void processPending() {
    try {
      for (OrderRequest next = queue.poll(); next != null; next = queue.poll()) {
        requests.handle(next);
        brokerage.scan();
      }
    } catch (RuntimeException failure) {
      context.runtimeError(failure, "HandleOrderRequest");
    }
  }

  /// Works off what is queued and looks for fills on the prices of this instant.
  public void processSynchronousEvents() {
    processPending();
    brokerage.scan();
  }

  /// Closes positions in securities that are gone.
  public void processDelistings(Collection<Delisting> delistings) {
    requests.processDelistings(delistings);
  }

  /// Whether any order rests at the brokerage.
  public boolean hasRestingOrders() {
    return brokerage.hasPending();
  }

  @Override
  public int ordersCount() {
    return store.count();
  }

  @Override
  public Order getOrderById(int orderId) {
    Order order = store.order(orderId);
    return order == null ? null : order.copy();
  }

  @Override
  public List<Order> getOrdersByBrokerageId(String brokerageId) {
    return getOrders(order -> order.brokerId().contains(brokerageId));
  }

  @Override
  public List<OrderTicket> getOrderTickets(Predicate<OrderTicket> filter) {
    return store.tickets().stream().filter(filter).toList();
  }

  @Override
  public List<OrderTicket> getOpenOrderTickets(Predicate<OrderTicket> filter) {
    List<OpenOrder> open = store.openOrders();
    if (open.isEmpty()) {
      return List.of();
    }
    return open.stream().map(OpenOrder::ticket).filter(filter).toList();
  }

  @Override
  public OrderTicket getOrderTicket(int orderId) {
    return store.ticket(orderId);
  }

  @Override
  public List<Order> getOrders(Predicate<Order> filter) {
    return store.orders().stream().filter(filter).map(Order::copy).toList();
  }

  /// The orders themselves, by ascending id; not copies.
  public List<Order> orders() {
    return store.orders();
  }

  @Override
  public List<Order> getOpenOrders(Predicate<Order> filter) {
    List<OpenOrder> open = store.openOrders();
    if (open.isEmpty()) {
      return List.of();
    }
    return open.stream().map(OpenOrder::order).filter(filter).map(Order::copy).toList();
  }

  @Override
  public ProjectedHoldings getProjectedHoldings(Security security) {
    Decimal open = Decimal.ZERO;
    for (OrderTicket ticket : getOpenOrderTickets(t -> t.symbol().equals(security.symbol()))) {
      open = open.add(ticket.quantityRemainingExact());
    }
    return new ProjectedHoldings(security.holdings().quantityExact(), open);
  }
}
