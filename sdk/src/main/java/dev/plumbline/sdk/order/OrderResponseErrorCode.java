package dev.plumbline.sdk.order;

/// Why an order request was refused, with LEAN's number and name.
public enum OrderResponseErrorCode {
  /// No error.
  NONE(0, "None"),
  /// An error nobody foresaw.
  PROCESSING_ERROR(-1, "ProcessingError"),
  /// An order of this id was submitted before.
  ORDER_ALREADY_EXISTS(-2, "OrderAlreadyExists"),
  /// The account cannot carry the order.
  INSUFFICIENT_BUYING_POWER(-3, "InsufficientBuyingPower"),
  /// The brokerage model does not allow the order.
  BROKERAGE_MODEL_REFUSED_TO_SUBMIT_ORDER(-4, "BrokerageModelRefusedToSubmitOrder"),
  /// The brokerage did not take the order.
  BROKERAGE_FAILED_TO_SUBMIT_ORDER(-5, "BrokerageFailedToSubmitOrder"),
  /// The brokerage did not take the change.
  BROKERAGE_FAILED_TO_UPDATE_ORDER(-6, "BrokerageFailedToUpdateOrder"),
  /// The order handler does not allow the change.
  BROKERAGE_HANDLER_REFUSED_TO_UPDATE_ORDER(-7, "BrokerageHandlerRefusedToUpdateOrder"),
  /// The brokerage did not cancel the order.
  BROKERAGE_FAILED_TO_CANCEL_ORDER(-8, "BrokerageFailedToCancelOrder"),
  /// The order is closed: it can neither be changed nor cancelled.
  INVALID_ORDER_STATUS(-9, "InvalidOrderStatus"),
  /// There is no order of this id.
  UNABLE_TO_FIND_ORDER(-10, "UnableToFindOrder"),
  /// The quantity is zero.
  ORDER_QUANTITY_ZERO(-11, "OrderQuantityZero"),
  /// The request is of no known kind.
  UNSUPPORTED_REQUEST_TYPE(-12, "UnsupportedRequestType"),
  /// A check before the order failed in an unforeseen way.
  PRE_ORDER_CHECKS_ERROR(-13, "PreOrderChecksError"),
  /// The security was not added to the algorithm.
  MISSING_SECURITY(-14, "MissingSecurity"),
  /// The kind of order needs an open exchange.
  EXCHANGE_NOT_OPEN(-15, "ExchangeNotOpen"),
  /// The security has no price.
  SECURITY_PRICE_ZERO(-16, "SecurityPriceZero"),
  /// The cash book lacks one of the pair's currencies.
  FOREX_BASE_AND_QUOTE_CURRENCIES_REQUIRED(-17, "ForexBaseAndQuoteCurrenciesRequired"),
  /// A currency of the pair has no conversion rate.
  FOREX_CONVERSION_RATE_ZERO(-18, "ForexConversionRateZero"),
  /// The security has received no data yet.
  SECURITY_HAS_NO_DATA(-19, "SecurityHasNoData"),
  /// The run has as many orders as it may have.
  EXCEEDED_MAXIMUM_ORDERS(-20, "ExceededMaximumOrders"),
  /// The close is too near for a market-on-close order.
  MARKET_ON_CLOSE_ORDER_TOO_LATE(-21, "MarketOnCloseOrderTooLate"),
  /// The request is malformed.
  INVALID_REQUEST(-22, "InvalidRequest"),
  /// A cancellation was requested before.
  REQUEST_CANCELED(-23, "RequestCanceled"),
  /// No orders while the algorithm warms up.
  ALGORITHM_WARMING_UP(-24, "AlgorithmWarmingUp"),
  /// The brokerage model does not allow the change.
  BROKERAGE_MODEL_REFUSED_TO_UPDATE_ORDER(-25, "BrokerageModelRefusedToUpdateOrder"),
  /// The cash book lacks the quote currency.
  QUOTE_CURRENCY_REQUIRED(-26, "QuoteCurrencyRequired"),
  /// The quote currency has no conversion rate.
  CONVERSION_RATE_ZERO(-27, "ConversionRateZero"),
  /// The security cannot be traded.
  NON_TRADABLE_SECURITY(-28, "NonTradableSecurity"),
  /// The security cannot be exercised.
  NON_EXERCISABLE_SECURITY(-29, "NonExercisableSecurity"),
  /// The quantity is below the lot size.
  ORDER_QUANTITY_LESS_THAN_LOT_SIZE(-30, "OrderQuantityLessThanLotSize"),
  /// There are not so many shares to borrow.
  EXCEEDS_SHORTABLE_QUANTITY(-31, "ExceedsShortableQuantity"),
  /// The brokerage has not confirmed the order yet.
  INVALID_NEW_ORDER_STATUS(-32, "InvalidNewOrderStatus"),
  /// A European option can be exercised at expiry alone.
  EUROPEAN_OPTION_NOT_EXPIRED_ON_EXERCISE(-33, "EuropeanOptionNotExpiredOnExercise"),
  /// The underlying splits.
  OPTION_ORDER_ON_STOCK_SPLIT(-34, "OptionOrderOnStockSplit"),
  /// The market is open: too late for a market-on-open order.
  MARKET_ON_OPEN_NOT_ALLOWED_DURING_REGULAR_HOURS(-35, "MarketOnOpenNotAllowedDuringRegularHours");

  private final int code;
  private final String text;

  OrderResponseErrorCode(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /// LEAN's number: 0 for no error, else negative.
  public int code() {
    return code;
  }

  /// LEAN's name, such as `ExchangeNotOpen`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
