package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/// Something that happened to an order: submitted, filled, changed, cancelled, refused.
///
/// The engine makes and completes events; an author reads them. Quantities and prices are kept
/// without trailing zeros. Times are UTC. Source: LEAN, `Common/Orders/OrderEvent.cs`.
public final class OrderEvent {
  private int orderId;
  private int id;
  private Symbol symbol;
  private long utcNs;
  private OrderStatus status;
  private OrderFee orderFee;
  private Decimal fillPrice = Decimal.ZERO;
  private String fillPriceCurrency = "";
  private Decimal fillQuantity = Decimal.ZERO;
  private OrderDirection direction;
  private String message;
  private Supplier<String> messageWhenAsked;
  private boolean isAssignment;
  private Decimal stopPrice;
  private Decimal triggerPrice;
  private Decimal limitPrice;
  private Decimal quantity = Decimal.ZERO;
  private boolean isInTheMoney;
  private Decimal trailingAmount;
  private boolean trailingAsPercentage;
  private OrderTicket ticket;

  /// An event of an order as it is now, without a fill.
  public OrderEvent(Order order, long utcNs, OrderFee orderFee, String message) {
    this(order.id(), order.symbol(), utcNs);
    this.status = order.status();
    this.quantity = order.quantityExact();
    this.direction = order.direction();
    this.fillPriceCurrency = order.priceCurrency();
    this.orderFee = orderFee;
    this.message = message;
  }

  /// An event of an order as it is now, without a fill and a message.
  public OrderEvent(Order order, long utcNs, OrderFee orderFee) {
    this(order, utcNs, orderFee, "");
  }

  /// An event that its setters complete: no fill, no fee, status None.
  public OrderEvent(int orderId, Symbol symbol, long utcNs) {
    this.orderId = orderId;
    this.symbol = symbol;
    this.utcNs = utcNs;
    this.status = OrderStatus.NONE;
    this.direction = OrderDirection.HOLD;
    this.orderFee = OrderFee.ZERO;
    this.message = "";
  }

  /// The event's own copy; the ticket is shared.
  public OrderEvent copy() {
    OrderEvent c = new OrderEvent(orderId, symbol, utcNs);
    c.id = id;
    c.status = status;
    c.orderFee = orderFee;
    c.fillPrice = fillPrice;
    c.fillPriceCurrency = fillPriceCurrency;
    c.fillQuantity = fillQuantity;
    c.direction = direction;
    c.message = message;
    c.messageWhenAsked = messageWhenAsked;
    c.isAssignment = isAssignment;
    c.stopPrice = stopPrice;
    c.triggerPrice = triggerPrice;
    c.limitPrice = limitPrice;
    c.quantity = quantity;
    c.isInTheMoney = isInTheMoney;
    c.trailingAmount = trailingAmount;
    c.trailingAsPercentage = trailingAsPercentage;
    c.ticket = ticket;
    return c;
  }

  /// The number of the order.
  public int orderId() {
    return orderId;
  }

  /// Sets [#orderId()].
  public void setOrderId(int orderId) {
    this.orderId = orderId;
  }

  /// The number of the event within its order, from 1; 0 before the engine has given it.
  public int id() {
    return id;
  }

  /// Sets [#id()].
  public void setId(int id) {
    this.id = id;
  }

  /// The security.
  public Symbol symbol() {
    return symbol;
  }

  /// Sets [#symbol()].
  public void setSymbol(Symbol symbol) {
    this.symbol = symbol;
  }

  /// When it happened.
  public Instant utcTime() {
    return Nanos.toInstant(utcNs);
  }

  /// When it happened, UTC nanoseconds.
  public long utcNs() {
    return utcNs;
  }

  /// Sets [#utcNs()].
  public void setUtcNs(long utcNs) {
    this.utcNs = utcNs;
  }

  /// The stage that the order has reached.
  public OrderStatus status() {
    return status;
  }

  /// Sets [#status()].
  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  /// What the execution costs; [OrderFee#ZERO] for nothing.
  public OrderFee orderFee() {
    return orderFee;
  }

  /// Sets [#orderFee()].
  public void setOrderFee(OrderFee orderFee) {
    this.orderFee = orderFee;
  }

  /// The price of this execution, zero without one, exact.
  public Decimal fillPriceExact() {
    return fillPrice;
  }

  /// The price of this execution, zero without one.
  public double fillPrice() {
    return fillPrice.doubleValue();
  }

  /// Sets [#fillPriceExact()].
  public void setFillPrice(Decimal fillPrice) {
    this.fillPrice = fillPrice.normalize();
  }

  /// The currency of the fill price.
  public String fillPriceCurrency() {
    return fillPriceCurrency;
  }

  /// Sets [#fillPriceCurrency()].
  public void setFillPriceCurrency(String fillPriceCurrency) {
    this.fillPriceCurrency = fillPriceCurrency;
  }

  /// The shares of this execution, signed as the order, zero without one, exact.
  public Decimal fillQuantityExact() {
    return fillQuantity;
  }

  /// The shares of this execution, signed as the order, zero without one.
  public double fillQuantity() {
    return fillQuantity.doubleValue();
  }

  /// Sets [#fillQuantityExact()].
  public void setFillQuantity(Decimal fillQuantity) {
    this.fillQuantity = fillQuantity.normalize();
  }

  /// The shares of this execution without sign, exact.
  public Decimal absoluteFillQuantityExact() {
    return fillQuantity.abs();
  }

  /// The shares of this execution without sign.
  public double absoluteFillQuantity() {
    return Math.abs(fillQuantity());
  }

  /// The side of the order.
  public OrderDirection direction() {
    return direction;
  }

  /// Sets [#direction()].
  public void setDirection(OrderDirection direction) {
    this.direction = direction;
  }

  /// What the engine or the exchange has to say, "" if nothing.
  public String message() {
    return messageWhenAsked == null ? message : messageWhenAsked.get();
  }

  /// Sets [#message()].
  public void setMessage(String message) {
    this.message = message;
    this.messageWhenAsked = null;
  }

  /// Sets [#message()] to a text that is made each time it is asked for, always the same.
  public void setMessage(Supplier<String> message) {
    this.messageWhenAsked = Objects.requireNonNull(message, "message");
  }

  /// Whether an option was assigned.
  public boolean isAssignment() {
    return isAssignment;
  }

  /// Sets [#isAssignment()].
  public void setIsAssignment(boolean isAssignment) {
    this.isAssignment = isAssignment;
  }

  /// The order's stop price, exact; null where the order has none.
  public Decimal stopPriceExact() {
    return stopPrice;
  }

  /// The order's stop price; NaN where the order has none.
  public double stopPrice() {
    return stopPrice == null ? Double.NaN : stopPrice.doubleValue();
  }

  /// Sets [#stopPriceExact()]; null changes nothing.
  public void setStopPrice(Decimal stopPrice) {
    if (stopPrice != null) {
      this.stopPrice = stopPrice.normalize();
    }
  }

  /// The order's trigger price, exact; null where the order has none.
  public Decimal triggerPriceExact() {
    return triggerPrice;
  }

  /// The order's trigger price; NaN where the order has none.
  public double triggerPrice() {
    return triggerPrice == null ? Double.NaN : triggerPrice.doubleValue();
  }

  /// Sets [#triggerPriceExact()]; null changes nothing.
  public void setTriggerPrice(Decimal triggerPrice) {
    if (triggerPrice != null) {
      this.triggerPrice = triggerPrice.normalize();
    }
  }

  /// The order's limit price, exact; null where the order has none.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// The order's limit price; NaN where the order has none.
  public double limitPrice() {
    return limitPrice == null ? Double.NaN : limitPrice.doubleValue();
  }

  /// Sets [#limitPriceExact()]; null changes nothing.
  public void setLimitPrice(Decimal limitPrice) {
    if (limitPrice != null) {
      this.limitPrice = limitPrice.normalize();
    }
  }

  /// The order's quantity, exact.
  public Decimal quantityExact() {
    return quantity;
  }

  /// The order's quantity.
  public double quantity() {
    return quantity.doubleValue();
  }

  /// Sets [#quantityExact()].
  public void setQuantity(Decimal quantity) {
    this.quantity = quantity.normalize();
  }

  /// Whether the option of the event is in the money.
  public boolean isInTheMoney() {
    return isInTheMoney;
  }

  /// Sets [#isInTheMoney()].
  public void setIsInTheMoney(boolean isInTheMoney) {
    this.isInTheMoney = isInTheMoney;
  }

  /// The order's trailing amount, exact; null where the order has none.
  public Decimal trailingAmountExact() {
    return trailingAmount;
  }

  /// The order's trailing amount; NaN where the order has none.
  public double trailingAmount() {
    return trailingAmount == null ? Double.NaN : trailingAmount.doubleValue();
  }

  /// Sets [#trailingAmountExact()]; null changes nothing.
  public void setTrailingAmount(Decimal trailingAmount) {
    if (trailingAmount != null) {
      this.trailingAmount = trailingAmount.normalize();
    }
  }

  /// Whether the trailing amount is a fraction of the price.
  public boolean trailingAsPercentage() {
    return trailingAsPercentage;
  }

  /// Sets [#trailingAsPercentage()].
  public void setTrailingAsPercentage(boolean trailingAsPercentage) {
    this.trailingAsPercentage = trailingAsPercentage;
  }

  /// The order's ticket, or null before the engine has attached it.
  public OrderTicket ticket() {
    return ticket;
  }

  /// Sets [#ticket()].
  public void setTicket(OrderTicket ticket) {
    this.ticket = ticket;
  }

  /// One line with the short names of all that the event tells.
  public String shortToString() {
    return OrderText.shortOf(this);
  }

  @Override
  public String toString() {
    return OrderText.of(this);
  }
}
