package dev.plumbline.sdk.order;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.List;

/// An instruction to trade, with all that became of it.
///
/// The engine owns an order and is the only one to call its mutators; an author gets snapshots
/// ([#copy()]) and steers through the [OrderTicket]. Quantities and prices are kept without
/// trailing zeros where LEAN does so. Times are UTC.
///
/// Source: LEAN, `Common/Orders/Order.cs`.
public abstract sealed class Order
    permits MarketOrder,
        LimitOrder,
        StopMarketOrder,
        StopLimitOrder,
        LimitIfTouchedOrder,
        MarketOnOpenOrder,
        MarketOnCloseOrder,
        OptionExerciseOrder,
        ComboOrder {
  private Symbol symbol;
  private int id;
  private int contingentId;
  private List<String> brokerId = List.of();
  private boolean namedByNumber;
  private Decimal price = Decimal.ZERO;
  private String priceCurrency = "";
  private final long timeNs;
  private boolean timeIsUtc = true;
  private long lastFillTimeNs = Nanos.MIN;
  private long lastUpdateTimeNs = Nanos.MIN;
  private long canceledTimeNs = Nanos.MIN;
  private Decimal quantity;
  private OrderStatus status = OrderStatus.NONE;
  private String tag;
  private OrderProperties properties;
  private OrderSubmissionData orderSubmissionData;
  private GroupOrderManager groupOrderManager;
  private DataNormalizationMode priceAdjustmentMode = DataNormalizationMode.RAW;
  private int lastEventId;

  Order(OrderTerms terms) {
    this.symbol = terms.symbol();
    this.quantity = terms.quantity().normalize();
    this.timeNs = terms.timeNs();
    this.tag = terms.tag();
    this.properties = terms.properties();
  }

  /// The order that a request asks for: status New, numbered as the request.
  public static Order createOrder(SubmitOrderRequest request) {
    OrderTerms t = request.terms();
    GroupOrderManager group = request.groupOrderManager();
    Decimal limit = request.limitPriceExact();
    Decimal stop = request.stopPriceExact();
    Order order =
        switch (request.orderType()) {
          case MARKET -> new MarketOrder(t);
          case LIMIT -> new LimitOrder(t, limit);
          case STOP_MARKET -> new StopMarketOrder(t, stop);
          case STOP_LIMIT -> new StopLimitOrder(t, stop, limit);
          case MARKET_ON_OPEN -> new MarketOnOpenOrder(t);
          case MARKET_ON_CLOSE -> new MarketOnCloseOrder(t);
          case OPTION_EXERCISE -> new OptionExerciseOrder(t);
          case LIMIT_IF_TOUCHED -> new LimitIfTouchedOrder(t, request.triggerPriceExact(), limit);
          case COMBO_MARKET -> new ComboMarketOrder(t, group);
          case COMBO_LIMIT -> new ComboLimitOrder(t, limit, group);
          case COMBO_LEG_LIMIT -> new ComboLegLimitOrder(t, limit, group);
          case TRAILING_STOP ->
              new TrailingStopOrder(
                  t, stop, request.trailingAmountExact(), request.trailingAsPercentage());
        };
    order.timeIsUtc = request.timeIsUtc();
    order.status = OrderStatus.NEW;
    order.setId(request.orderId());
    return order;
  }

  /// The kind of the order.
  public abstract OrderType type();

  /// A snapshot that later changes of this order do not touch; a combo's group is shared.
  public abstract Order copy();

  /// What the order is worth at a price, in the security's quote currency, signed as the quantity.
  ///
  /// Orders with a limit or stop price take the worse of both for a sale (the higher) and the
  /// better for a buy (the lower), as LEAN does.
  public abstract Decimal valueAt(Decimal marketPrice);

  /// What the order is worth in the account currency: [#valueAt(Decimal)] times the conversion rate
  /// of the quote currency times the contract multiplier.
  public final Decimal getValueExact(
      Decimal marketPrice, Decimal conversionRate, Decimal contractMultiplier) {
    return valueAt(marketPrice).multiply(conversionRate).multiply(contractMultiplier);
  }

  /// The note that an order gets when its author gave none.
  public String getDefaultTag() {
    return "";
  }

  /// The order's number, from 1, unique in a run.
  public final int id() {
    return id;
  }

  /// Numbers the order and enters it in its group.
  public final void setId(int id) {
    this.id = id;
    if (id != 0 && groupOrderManager != null) {
      groupOrderManager.addOrderId(id);
    }
  }

  /// The number of the order that has to be processed before this one; 0 for none.
  public final int contingentId() {
    return contingentId;
  }

  /// Sets [#contingentId()].
  public final void setContingentId(int contingentId) {
    this.contingentId = contingentId;
  }

  /// The brokerage's own names of this order; empty until the brokerage has taken it.
  public final List<String> brokerId() {
    return namedByNumber ? List.of(Integer.toString(id)) : brokerId;
  }

  /// Sets [#brokerId()].
  public final void setBrokerId(List<String> brokerId) {
    this.brokerId = List.copyOf(brokerId);
    this.namedByNumber = false;
  }

  /// Makes the order's number the brokerage's only name of it: the simulated brokerage's.
  public final void nameByNumber() {
    this.namedByNumber = true;
  }

  /// The security to trade.
  public final Symbol symbol() {
    return symbol;
  }

  /// Follows a change of the security's ticker.
  public final void setSymbol(Symbol symbol) {
    this.symbol = symbol;
  }

  /// The security's type.
  public final SecurityType securityType() {
    return symbol.securityType();
  }

  /// The average price of the fills, exact; zero before the first.
  public final Decimal priceExact() {
    return price;
  }

  /// The average price of the fills; zero before the first.
  public final double price() {
    return price.doubleValue();
  }

  /// Sets [#priceExact()], without trailing zeros.
  public final void setPrice(Decimal price) {
    this.price = price.normalize();
  }

  /// The currency of the price, "" until the order is processed.
  public final String priceCurrency() {
    return priceCurrency;
  }

  /// Sets [#priceCurrency()].
  public final void setPriceCurrency(String priceCurrency) {
    this.priceCurrency = priceCurrency;
  }

  /// When the order was made.
  public final Instant time() {
    return Nanos.toInstant(timeNs);
  }

  /// When the order was made, UTC nanoseconds.
  public final long timeNs() {
    return timeNs;
  }

  /// When the order was made; the same as [#time()].
  public final Instant createdTime() {
    return time();
  }

  /// Whether [#timeNs()] is UTC; false for a request to which an author gave a local time.
  public final boolean timeIsUtc() {
    return timeIsUtc;
  }

  /// When shares last changed hands, or null.
  public final Instant lastFillTime() {
    return instantOrNull(lastFillTimeNs);
  }

  /// When shares last changed hands, UTC nanoseconds, or [Nanos#MIN].
  public final long lastFillTimeNs() {
    return lastFillTimeNs;
  }

  /// Sets [#lastFillTimeNs()].
  public final void setLastFillTimeNs(long utcNs) {
    this.lastFillTimeNs = utcNs;
  }

  /// When the order was last changed, or null.
  public final Instant lastUpdateTime() {
    return instantOrNull(lastUpdateTimeNs);
  }

  /// When the order was last changed, UTC nanoseconds, or [Nanos#MIN].
  public final long lastUpdateTimeNs() {
    return lastUpdateTimeNs;
  }

  /// Sets [#lastUpdateTimeNs()].
  public final void setLastUpdateTimeNs(long utcNs) {
    this.lastUpdateTimeNs = utcNs;
  }

  /// When the order was cancelled, or null.
  public final Instant canceledTime() {
    return instantOrNull(canceledTimeNs);
  }

  /// When the order was cancelled, UTC nanoseconds, or [Nanos#MIN].
  public final long canceledTimeNs() {
    return canceledTimeNs;
  }

  /// Sets [#canceledTimeNs()].
  public final void setCanceledTimeNs(long utcNs) {
    this.canceledTimeNs = utcNs;
  }

  /// Shares, positive to buy, negative to sell; exact, without trailing zeros.
  public Decimal quantityExact() {
    return quantity;
  }

  /// Shares, positive to buy, negative to sell.
  public final double quantity() {
    return quantityExact().doubleValue();
  }

  /// Sets [#quantityExact()].
  public void setQuantity(Decimal quantity) {
    this.quantity = quantity.normalize();
  }

  /// Shares without sign, exact.
  public final Decimal absoluteQuantityExact() {
    return quantityExact().abs();
  }

  /// Shares without sign.
  public final double absoluteQuantity() {
    return Math.abs(quantity());
  }

  /// The side.
  public final OrderDirection direction() {
    return OrderDirection.of(quantityExact());
  }

  /// The stage of the order's life.
  public final OrderStatus status() {
    return status;
  }

  /// Sets [#status()].
  public final void setStatus(OrderStatus status) {
    this.status = status;
  }

  /// The author's note, or the engine's; null for none at all.
  public final String tag() {
    return tag;
  }

  /// Sets [#tag()].
  public final void setTag(String tag) {
    this.tag = tag;
  }

  /// Further instructions to the brokerage; never null.
  public final OrderProperties properties() {
    return properties;
  }

  /// Sets [#properties()].
  public final void setProperties(OrderProperties properties) {
    this.properties = properties;
  }

  /// How long the order works.
  public final TimeInForce timeInForce() {
    return properties.timeInForce();
  }

  /// Quantity times average fill price, exact; the scales add up.
  public final Decimal valueExact() {
    return quantityExact().multiply(price);
  }

  /// Quantity times average fill price.
  public final double value() {
    return valueExact().doubleValue();
  }

  /// The security's prices when the order was submitted, or null.
  public final OrderSubmissionData orderSubmissionData() {
    return orderSubmissionData;
  }

  /// Sets [#orderSubmissionData()].
  public final void setOrderSubmissionData(OrderSubmissionData orderSubmissionData) {
    this.orderSubmissionData = orderSubmissionData;
  }

  /// Whether the order could execute at once when it was submitted: market orders, and limit orders
  /// at or through the other side of the market.
  public boolean isMarketable() {
    return false;
  }

  /// What a combo order shares with the other legs, or null.
  public final GroupOrderManager groupOrderManager() {
    return groupOrderManager;
  }

  /// Sets [#groupOrderManager()].
  public final void setGroupOrderManager(GroupOrderManager groupOrderManager) {
    this.groupOrderManager = groupOrderManager;
  }

  /// How the prices that fill this order are adjusted for splits and dividends.
  public final DataNormalizationMode priceAdjustmentMode() {
    return priceAdjustmentMode;
  }

  /// Sets [#priceAdjustmentMode()].
  public final void setPriceAdjustmentMode(DataNormalizationMode mode) {
    this.priceAdjustmentMode = mode;
  }

  /// The next number for an event of this order, from 1.
  public final int getNewId() {
    return ++lastEventId;
  }

  /// Takes over what an update request changes.
  ///
  /// @throws IllegalArgumentException if the request is for another order
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    checkRequest(request);
    if (request.quantityExact() != null) {
      setQuantity(request.quantityExact());
    }
    if (request.tag() != null) {
      tag = request.tag();
    }
  }

  final void checkRequest(UpdateOrderRequest request) {
    if (request.orderId() != id) {
      throw new IllegalArgumentException(
          "Attempted to apply updates to the incorrect order! Request for order "
              + request.orderId()
              + ", order "
              + id);
    }
  }

  /// The terms of this order now, as its copy needs them.
  final OrderTerms terms() {
    return new OrderTerms(symbol, quantity, timeNs, tag, properties.copy());
  }

  /// Gives a copy all that its terms leave out.
  final <T extends Order> T copyTo(T copy) {
    Order o = copy;
    o.groupOrderManager = groupOrderManager;
    o.id = id;
    o.contingentId = contingentId;
    o.brokerId = brokerId;
    o.namedByNumber = namedByNumber;
    o.price = price;
    o.priceCurrency = priceCurrency;
    o.timeIsUtc = timeIsUtc;
    o.lastFillTimeNs = lastFillTimeNs;
    o.lastUpdateTimeNs = lastUpdateTimeNs;
    o.canceledTimeNs = canceledTimeNs;
    o.status = status;
    o.orderSubmissionData = orderSubmissionData;
    o.priceAdjustmentMode = priceAdjustmentMode;
    o.lastEventId = lastEventId;
    return copy;
  }

  /// Quantity times the worse price for a sale, the better one for a buy.
  static Decimal valueAtLimit(Decimal quantity, Decimal limitPrice, Decimal marketPrice) {
    int sign = quantity.signum();
    if (sign == 0) {
      return Decimal.ZERO;
    }
    return quantity.multiply(sign < 0 ? limitPrice.max(marketPrice) : limitPrice.min(marketPrice));
  }

  private static Instant instantOrNull(long utcNs) {
    return utcNs == Nanos.MIN ? null : Nanos.toInstant(utcNs);
  }

  @Override
  public String toString() {
    return OrderText.of(this);
  }
}
