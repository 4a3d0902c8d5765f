package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// A request to place a new order.
///
/// ```java
/// SubmitOrderRequest request =
///     SubmitOrderRequest.of(OrderType.LIMIT, OrderTerms.of(spy, Decimal.of(100), utcNs))
///         .limitPrice(Decimal.of("144.50"))
///         .build();
/// ```
///
/// Prices that the kind of order does not have are zero. Source: LEAN,
/// `Common/Orders/SubmitOrderRequest.cs`.
public final class SubmitOrderRequest extends OrderRequest {
  private final OrderTerms terms;
  private final OrderType orderType;
  private final Decimal limitPrice;
  private final Decimal stopPrice;
  private final Decimal triggerPrice;
  private final Decimal trailingAmount;
  private final boolean trailingAsPercentage;
  private final GroupOrderManager groupOrderManager;
  private final boolean asynchronous;
  private final boolean timeIsUtc;

  private SubmitOrderRequest(Builder b) {
    super(b.terms.timeNs(), OrderResponseErrorCode.UNABLE_TO_FIND_ORDER.code(), b.terms.tag());
    terms = b.terms;
    orderType = b.orderType;
    limitPrice = b.limitPrice;
    stopPrice = b.stopPrice;
    triggerPrice = b.triggerPrice;
    trailingAmount = b.trailingAmount;
    trailingAsPercentage = b.trailingAsPercentage;
    groupOrderManager = b.groupOrderManager;
    asynchronous = b.asynchronous;
    timeIsUtc = b.timeIsUtc;
  }

  /// A request for an order of a kind on terms; the builder adds prices.
  public static Builder of(OrderType orderType, OrderTerms terms) {
    return new Builder(orderType, terms);
  }

  @Override
  public OrderRequestType orderRequestType() {
    return OrderRequestType.SUBMIT;
  }

  /// Numbers the order; before, the number is -10, LEAN's code for an order that cannot be found.
  public void setOrderId(int orderId) {
    assignOrderId(orderId);
  }

  /// What to trade and how much.
  public OrderTerms terms() {
    return terms;
  }

  /// The kind of order.
  public OrderType orderType() {
    return orderType;
  }

  /// The security to trade.
  public Symbol symbol() {
    return terms.symbol();
  }

  /// The security's type.
  public SecurityType securityType() {
    return terms.symbol().securityType();
  }

  /// Shares, positive to buy, negative to sell; exact.
  public Decimal quantityExact() {
    return terms.quantity();
  }

  /// Shares, positive to buy, negative to sell.
  public double quantity() {
    return terms.quantity().doubleValue();
  }

  /// The limit price, exact; zero for none.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// The stop price, exact; zero for none.
  public Decimal stopPriceExact() {
    return stopPrice;
  }

  /// The trigger price, exact; zero for none.
  public Decimal triggerPriceExact() {
    return triggerPrice;
  }

  /// The trailing amount, exact; zero for none.
  public Decimal trailingAmountExact() {
    return trailingAmount;
  }

  /// Whether the trailing amount is a fraction of the price.
  public boolean trailingAsPercentage() {
    return trailingAsPercentage;
  }

  /// Further instructions to the brokerage.
  public OrderProperties orderProperties() {
    return terms.properties();
  }

  /// What the leg of a combo order shares with the others, or null.
  public GroupOrderManager groupOrderManager() {
    return groupOrderManager;
  }

  /// Whether the author does not wait for the submission.
  public boolean asynchronous() {
    return asynchronous;
  }

  /// Whether the request's time is UTC; an author's own request may carry a local time by mistake,
  /// which LEAN then prints without the UTC mark.
  public boolean timeIsUtc() {
    return timeIsUtc;
  }

  /// What a request is made of, piece by piece.
  public static final class Builder {
    private final OrderType orderType;
    private final OrderTerms terms;
    private Decimal limitPrice = Decimal.ZERO;
    private Decimal stopPrice = Decimal.ZERO;
    private Decimal triggerPrice = Decimal.ZERO;
    private Decimal trailingAmount = Decimal.ZERO;
    private boolean trailingAsPercentage;
    private GroupOrderManager groupOrderManager;
    private boolean asynchronous;
    private boolean timeIsUtc = true;

    private Builder(OrderType orderType, OrderTerms terms) {
      this.orderType = Objects.requireNonNull(orderType, "orderType");
      this.terms = Objects.requireNonNull(terms, "terms");
    }

    /// With a limit price.
    public Builder limitPrice(Decimal price) {
      limitPrice = Objects.requireNonNull(price, "limitPrice");
      return this;
    }

    /// With a stop price.
    public Builder stopPrice(Decimal price) {
      stopPrice = Objects.requireNonNull(price, "stopPrice");
      return this;
    }

    /// With a trigger price.
    public Builder triggerPrice(Decimal price) {
      triggerPrice = Objects.requireNonNull(price, "triggerPrice");
      return this;
    }

    /// With a trailing amount: money, or a fraction of the price.
    public Builder trailingAmount(Decimal amount, boolean asPercentage) {
      trailingAmount = Objects.requireNonNull(amount, "trailingAmount");
      trailingAsPercentage = asPercentage;
      return this;
    }

    /// As a leg of a group.
    public Builder groupOrderManager(GroupOrderManager group) {
      groupOrderManager = group;
      return this;
    }

    /// Without waiting for the submission.
    public Builder asynchronous(boolean value) {
      asynchronous = value;
      return this;
    }

    /// With a time that is not UTC.
    public Builder localTime() {
      timeIsUtc = false;
      return this;
    }

    /// The request.
    ///
    /// @throws IllegalArgumentException if a combo order has no group
    public SubmitOrderRequest build() {
      if (orderType.isComboOrder() && groupOrderManager == null) {
        throw new IllegalArgumentException(
            orderType + " order of " + terms.symbol() + " without a group; expected one");
      }
      return new SubmitOrderRequest(this);
    }
  }
}
