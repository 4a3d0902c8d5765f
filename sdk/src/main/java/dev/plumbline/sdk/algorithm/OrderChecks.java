package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderResponseErrorCode;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.Duration;
import java.util.List;

/// What is looked at before an order goes out.
///
/// Order of the checks, codes and messages are LEAN's (`QCAlgorithm.PreOrderChecksImpl`).
final class OrderChecks {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private int maximumOrders = Integer.MAX_VALUE;

  OrderChecks(AlgorithmEngine engine, AuthorLog log) {
    this.engine = engine;
    this.log = log;
  }

  void setMaximumOrders(int maximum) {
    if (!engine.state().isLocked()) {
      maximumOrders = maximum;
    }
  }

  /// The answer to a request: success, or why it is refused, which is also told as an error.
  OrderResponse check(SubmitOrderRequest request) {
    OrderResponse response = answer(request);
    if (response.isError()) {
      log.error(response.errorMessage());
    }
    return response;
  }

  private OrderResponse answer(SubmitOrderRequest request) {
    if (engine.state().isWarmingUp()) {
      return OrderResponse.warmingUp(request);
    }
    Security security = engine.securities().tryGetValue(request.symbol()).orElse(null);
    if (security == null) {
      return OrderResponse.missingSecurity(request);
    }
    OrderResponse refusal = quantityRefusal(request, security);
    if (refusal == null) {
      refusal = priceRefusal(request, security);
    }
    if (refusal == null) {
      refusal = countRefusal(request);
    }
    if (refusal == null) {
      refusal = auctionRefusal(request, security);
    }
    if (request.orderType() == OrderType.COMBO_MARKET && !request.limitPriceExact().isZero()) {
      throw new IllegalArgumentException("Can not set a limit price using market combo orders");
    }
    return refusal == null ? OrderResponse.success(request) : refusal;
  }

  private static OrderResponse quantityRefusal(SubmitOrderRequest request, Security security) {
    if (request.quantityExact().isZero()) {
      return OrderResponse.zeroQuantity(request);
    }
    if (request.quantityExact().abs().isLess(security.symbolProperties().lotSizeExact())) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.ORDER_QUANTITY_LESS_THAN_LOT_SIZE,
          "Unable to submit order with id %d which quantity (%s) is less than lot size (%s)."
              .formatted(
                  request.orderId(),
                  request.quantityExact().abs(),
                  security.symbolProperties().lotSizeExact()));
    }
    if (!security.isTradable()) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.NON_TRADABLE_SECURITY,
          "The security with symbol '" + request.symbol() + "' is marked as non-tradable.");
    }
    return null;
  }

  private OrderResponse priceRefusal(SubmitOrderRequest request, Security security) {
    Symbol symbol = request.symbol();
    if (security.priceExact().isZero()) {
      return OrderResponse.error(
          request, OrderResponseErrorCode.SECURITY_PRICE_ZERO, AlgorithmMessages.zeroPrice(symbol));
    }
    String currency = security.quoteCurrency().symbol();
    if (!engine.portfolio().cashBook().containsKey(currency)) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.QUOTE_CURRENCY_REQUIRED,
          symbol.value() + ": requires " + currency + " in the cashbook to trade.");
    }
    if (security.quoteCurrency().conversionRateExact().isZero()) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.CONVERSION_RATE_ZERO,
          "%s: requires %s to have a non-zero conversion rate. This can be caused by lack of data."
              .formatted(symbol.value(), currency));
    }
    if (!security.hasData()) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.SECURITY_HAS_NO_DATA,
          "There is no data for this symbol yet, please check the security.HasData flag to ensure"
              + " there is at least one data point.");
    }
    return null;
  }

  private OrderResponse countRefusal(SubmitOrderRequest request) {
    if (engine.state().isLiveMode() || engine.transactions().ordersCount() <= maximumOrders) {
      return null;
    }
    String message =
        "You have exceeded maximum number of orders (%d), for unlimited orders upgrade your account."
            .formatted(maximumOrders);
    engine.quit(message);
    return OrderResponse.error(request, OrderResponseErrorCode.EXCEEDED_MAXIMUM_ORDERS, message);
  }

  private OrderResponse auctionRefusal(SubmitOrderRequest request, Security security) {
    OrderType type = request.orderType();
    if (type != OrderType.MARKET_ON_OPEN && type != OrderType.MARKET_ON_CLOSE) {
      return null;
    }
    if (security.exchange().hours().isMarketAlwaysOpen()) {
      throw new IllegalStateException(
          "Market never closes for this symbol %s, can no submit a %s order."
              .formatted(security.symbol(), type.text()));
    }
    if (type == OrderType.MARKET_ON_OPEN) {
      boolean tooLate =
          security.exchange().exchangeOpen() && !isDailyResolutionOnly(security.symbol());
      return !tooLate
          ? null
          : OrderResponse.error(
              request,
              OrderResponseErrorCode.MARKET_ON_OPEN_NOT_ALLOWED_DURING_REGULAR_HOURS,
              "Cannot submit a MarketOnOpen order while the market is open.");
    }
    return !isWithinMarketOnCloseBuffer(security)
        ? null
        : OrderResponse.error(
            request,
            OrderResponseErrorCode.MARKET_ON_CLOSE_ORDER_TOO_LATE,
            "MarketOnClose orders must be placed within %s before market close. Override this TimeSpan buffer by setting Orders.MarketOnCloseOrder.SubmissionTimeBuffer in QCAlgorithm.Initialize()."
                .formatted(AlgorithmMessages.timeSpan(submissionBuffer())));
  }

  /// Whether the author follows the security by the day and in no other way.
  boolean isDailyResolutionOnly(Symbol symbol) {
    List<SubscriptionDataConfig> configs =
        engine.subscriptionManager().subscriptionDataConfigs(symbol);
    for (int i = 0; i < configs.size(); i++) {
      if (configs.get(i).resolution() != Resolution.DAILY) {
        return false;
      }
    }
    return !configs.isEmpty();
  }

  /// Whether the next close is too near for a market-on-close order.
  boolean isWithinMarketOnCloseBuffer(Security security) {
    SecurityExchangeHours hours = security.exchange().hours();
    if (hours.isMarketAlwaysOpen()) {
      return false;
    }
    long close = hours.nextMarketClose(security.localTimeNs(), false);
    MarketTimeZone zone = security.exchange().timeZone();
    return engine.timeKeeper().utcNs() > zone.toUtc(close) - Nanos.of(submissionBuffer());
  }

  private Duration submissionBuffer() {
    return engine.state().settings().marketOnCloseSubmissionTimeBuffer();
  }

  /// Futures may be traded outside regular hours by market orders.
  static boolean tradesOutsideRegularHours(Security security) {
    return security.type() == SecurityType.FUTURE || security.type() == SecurityType.FUTURE_OPTION;
  }
}
