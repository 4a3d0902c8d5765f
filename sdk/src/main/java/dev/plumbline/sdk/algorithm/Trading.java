package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.GoodTilDateTimeInForce;
import dev.plumbline.sdk.order.GroupOrderManager;
import dev.plumbline.sdk.order.Leg;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Single and combo orders.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.Trading.cs`.
final class Trading {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final SecurityWords securities;
  private final OrderChecks checks;
  private boolean saidMarketOnOpen;
  private boolean saidDailyConversion;
  private boolean saidGoodTilDate;

  Trading(AlgorithmEngine engine, AuthorLog log, SecurityWords securities, OrderChecks checks) {
    this.engine = engine;
    this.log = log;
    this.securities = securities;
    this.checks = checks;
  }

  OrderChecks checks() {
    return checks;
  }

  /// A market order; outside regular hours it becomes one for the next open, and where only daily
  /// bars are followed one for the close, or for the next open when the close is near.
  OrderTicket market(Symbol symbol, Decimal quantity, OrderDetails details) {
    Security security = securities.forOrder(symbol);
    if (!OrderChecks.tradesOutsideRegularHours(security)) {
      if (!security.exchange().exchangeOpen()) {
        return closedMarket(security, quantity, details);
      }
      if (!engine.state().isLiveMode()
          && !security.exchange().hours().isMarketAlwaysOpen()
          && checks.isDailyResolutionOnly(security.symbol())) {
        return dailyMarket(security, quantity, details);
      }
    }
    return submit(OrderType.MARKET, security, quantity, details, request -> request);
  }

  private OrderTicket closedMarket(Security security, Decimal quantity, OrderDetails details) {
    OrderTicket ticket = auction(OrderType.MARKET_ON_OPEN, security.symbol(), quantity, details);
    if (!saidMarketOnOpen && ticket.submitRequest().response().isSuccess()) {
      log.debug(
          "Warning: market orders submitted while the market is closed are automatically converted"
              + " into MarketOnOpen orders to fill at the next market open.");
      saidMarketOnOpen = true;
    }
    return ticket;
  }

  private OrderTicket dailyMarket(Security security, Decimal quantity, OrderDetails details) {
    OrderType type =
        checks.isWithinMarketOnCloseBuffer(security)
            ? OrderType.MARKET_ON_OPEN
            : OrderType.MARKET_ON_CLOSE;
    OrderTicket ticket = auction(type, security.symbol(), quantity, details);
    if (!saidDailyConversion && ticket.submitRequest().response().isSuccess()) {
      log.debug(
          "Warning: market orders on daily resolution data sent during market hours are"
              + " automatically converted into MarketOnClose orders (or MarketOnOpen near the"
              + " close) to avoid filling at the stale previous close. Note: in live trading this"
              + " conversion is not applied, as the order fills at the current market price.");
      saidDailyConversion = true;
    }
    return ticket;
  }

  /// A market-on-open or market-on-close order; good til date, which neither knows, becomes good
  /// til cancelled.
  OrderTicket auction(OrderType type, Symbol symbol, Decimal quantity, OrderDetails details) {
    OrderProperties properties = properties(details);
    if (properties.timeInForce() instanceof GoodTilDateTimeInForce) {
      properties.setTimeInForce(TimeInForce.GOOD_TIL_CANCELED);
      if (!saidGoodTilDate) {
        log.debug(
            "Warning: Good-Til-Date Time-In-Force is not supported for MOO and MOC orders. The"
                + " time-in-force will be reset to Good-Til-Canceled (GTC).");
        saidGoodTilDate = true;
      }
    }
    OrderDetails settled = details.withProperties(properties);
    return submit(type, securities.forOrder(symbol), quantity, settled, request -> request);
  }

  OrderTicket limit(Symbol symbol, Decimal quantity, Decimal limitPrice, OrderDetails details) {
    Security security = securities.forOrder(symbol);
    return submit(
        OrderType.LIMIT, security, quantity, details, request -> request.limitPrice(limitPrice));
  }

  OrderTicket stopMarket(Symbol symbol, Decimal quantity, Decimal stopPrice, OrderDetails details) {
    Security security = securities.forOrder(symbol);
    return submit(
        OrderType.STOP_MARKET,
        security,
        quantity,
        details,
        request -> request.stopPrice(stopPrice));
  }

  OrderTicket stopLimit(
      Symbol symbol, Decimal quantity, Decimal stop, Decimal limit, OrderDetails details) {
    Security security = securities.forOrder(symbol);
    return submit(
        OrderType.STOP_LIMIT,
        security,
        quantity,
        details,
        request -> request.stopPrice(stop).limitPrice(limit));
  }

  OrderTicket limitIfTouched(
      Symbol symbol, Decimal quantity, Decimal trigger, Decimal limit, OrderDetails details) {
    Security security = securities.forOrder(symbol);
    return submit(
        OrderType.LIMIT_IF_TOUCHED,
        security,
        quantity,
        details,
        request -> request.triggerPrice(trigger).limitPrice(limit));
  }

  /// A trailing stop.
  ///
  /// @param stopPrice the first stop price, or null for the trailing distance from the last price
  OrderTicket trailingStop(
      Symbol symbol, Decimal quantity, Decimal stopPrice, Trail trail, OrderDetails details) {
    Security security = securities.forOrder(symbol);
    OrderDirection direction = quantity.isPositive() ? OrderDirection.BUY : OrderDirection.SELL;
    Decimal first =
        stopPrice != null
            ? stopPrice
            : TrailingStopOrder.calculateStopPrice(
                security.priceExact(), trail.amount(), trail.asPercentage(), direction);
    return submit(
        OrderType.TRAILING_STOP,
        security,
        quantity,
        details,
        request -> request.stopPrice(first).trailingAmount(trail.amount(), trail.asPercentage()));
  }

  /// How far a trailing stop stays from the market.
  ///
  /// @param amount money, or a fraction of the price
  /// @param asPercentage whether the amount is a fraction
  record Trail(Decimal amount, boolean asPercentage) {}

  List<OrderTicket> comboMarket(List<Leg> legs, int quantity, OrderDetails details) {
    return combo(legs, quantity, Decimal.ZERO, details);
  }

  List<OrderTicket> comboLegLimit(List<Leg> legs, int quantity, OrderDetails details) {
    if (!legs.stream().allMatch(Trading::hasPrice)) {
      throw new IllegalArgumentException("ComboLegLimitOrder requires a limit price for each leg");
    }
    return combo(legs, quantity, Decimal.ZERO, details);
  }

  List<OrderTicket> comboLimit(
      List<Leg> legs, int quantity, Decimal limitPrice, OrderDetails details) {
    if (limitPrice.isZero()) {
      throw new IllegalArgumentException("ComboLimitOrder requires a limit price");
    }
    if (legs.stream().anyMatch(Trading::hasPrice)) {
      throw new IllegalArgumentException(
          "ComboLimitOrder does not support limit prices for individual legs");
    }
    return combo(legs, quantity, limitPrice, details);
  }

  private static boolean hasPrice(Leg leg) {
    return leg.orderPrice() != null && !leg.orderPrice().isZero();
  }

  private List<OrderTicket> combo(
      List<Leg> legs, int quantity, Decimal limitPrice, OrderDetails details) {
    ComboSizing.check(legs, quantity);
    GroupOrderManager group =
        new GroupOrderManager(
            engine.transactions().getIncrementGroupOrderManagerId(),
            legs.size(),
            Decimal.of(quantity),
            limitPrice);
    List<OrderTicket> tickets = new ArrayList<>(legs.size());
    List<SubmitOrderRequest> requests = new ArrayList<>(legs.size());
    OrderType type = limitPrice.isZero() ? OrderType.COMBO_MARKET : OrderType.COMBO_LIMIT;
    Decimal price = limitPrice;
    for (Leg leg : legs) {
      if (leg.orderPrice() != null) {
        price = leg.orderPrice();
        type = OrderType.COMBO_LEG_LIMIT;
      }
      Decimal legQuantity = Decimal.of(leg.quantity()).multiply(group.quantityExact());
      SubmitOrderRequest request =
          request(type, securities.forOrder(leg.symbol()), legQuantity, details)
              .groupOrderManager(group)
              .limitPrice(price)
              .build();
      OrderResponse response = checks.check(request);
      if (response.isError()) {
        tickets.add(OrderTicket.invalidSubmitRequest(engine.transactions(), request, response));
        return tickets;
      }
      requests.add(request);
    }
    for (SubmitOrderRequest request : requests) {
      tickets.add(engine.transactions().addOrder(request));
    }
    return tickets;
  }

  private OrderTicket submit(
      OrderType type,
      Security security,
      Decimal quantity,
      OrderDetails details,
      UnaryOperator<SubmitOrderRequest.Builder> prices) {
    return submit(prices.apply(request(type, security, quantity, details)).build());
  }

  /// Sends a request out if it passes the checks.
  OrderTicket submit(SubmitOrderRequest request) {
    OrderResponse response = checks.check(request);
    return response.isError()
        ? OrderTicket.invalidSubmitRequest(engine.transactions(), request, response)
        : engine.transactions().addOrder(request);
  }

  private SubmitOrderRequest.Builder request(
      OrderType type, Security security, Decimal quantity, OrderDetails details) {
    long now = engine.timeKeeper().utcNs();
    String tag = details.tag() == null ? "" : details.tag();
    OrderTerms terms = new OrderTerms(security.symbol(), quantity, now, tag, properties(details));
    return SubmitOrderRequest.of(type, terms).asynchronous(details.asynchronous());
  }

  private OrderProperties properties(OrderDetails details) {
    return details.properties() == null
        ? engine.state().defaultOrderProperties().copy()
        : details.properties();
  }
}
