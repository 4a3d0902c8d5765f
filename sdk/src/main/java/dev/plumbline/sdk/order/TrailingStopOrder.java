package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// A stop market order whose stop price follows the market at a distance, and never turns back.
///
/// The distance is an amount of money, or a fraction of the price. Source: LEAN,
/// `Common/Orders/TrailingStopOrder.cs`.
public final class TrailingStopOrder extends StopMarketOrder {
  private Decimal trailingAmount;
  private boolean trailingAsPercentage;

  /// An order on terms with its first stop price; a stop price of zero asks the engine to compute
  /// it from the market.
  public TrailingStopOrder(
      OrderTerms terms, Decimal stopPrice, Decimal trailingAmount, boolean trailingAsPercentage) {
    super(terms, stopPrice);
    this.trailingAmount = Objects.requireNonNull(trailingAmount, "trailingAmount");
    this.trailingAsPercentage = trailingAsPercentage;
  }

  @Override
  public OrderType type() {
    return OrderType.TRAILING_STOP;
  }

  /// The distance between market and stop price, exact: money, or a fraction of the price (0.01 = 1
  /// %).
  public Decimal trailingAmountExact() {
    return trailingAmount;
  }

  /// The distance between market and stop price: money, or a fraction of the price (0.01 = 1 %).
  public double trailingAmount() {
    return trailingAmount.doubleValue();
  }

  /// Sets [#trailingAmountExact()].
  public void setTrailingAmount(Decimal trailingAmount) {
    this.trailingAmount = Objects.requireNonNull(trailingAmount, "trailingAmount");
  }

  /// Whether [#trailingAmountExact()] is a fraction of the price.
  public boolean trailingAsPercentage() {
    return trailingAsPercentage;
  }

  /// Sets [#trailingAsPercentage()].
  public void setTrailingAsPercentage(boolean trailingAsPercentage) {
    this.trailingAsPercentage = trailingAsPercentage;
  }

  @Override
  public String getDefaultTag() {
    return "Trailing Amount: " + OrderText.trailingAmount(this);
  }

  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    super.applyUpdateOrderRequest(request);
    if (request.trailingAmountExact() != null) {
      trailingAmount = request.trailingAmountExact();
    }
  }

  /// The stop price after a market price, or null where it stays.
  ///
  /// It moves when the market has gone further from it than the trailing amount: up for a sale,
  /// down for a purchase.
  public Decimal tryUpdateStopPrice(Decimal marketPrice) {
    Decimal distance =
        direction() == OrderDirection.SELL
            ? marketPrice.subtract(stopPriceExact())
            : stopPriceExact().subtract(marketPrice);
    Decimal reference =
        trailingAsPercentage ? marketPrice.multiply(trailingAmount) : trailingAmount;
    return distance.isLessOrEqual(reference)
        ? null
        : calculateStopPrice(marketPrice, trailingAmount, trailingAsPercentage, direction());
  }

  /// The stop price at the trailing distance from a market price: above it for a purchase, below it
  /// otherwise.
  public static Decimal calculateStopPrice(
      Decimal marketPrice,
      Decimal trailingAmount,
      boolean trailingAsPercentage,
      OrderDirection direction) {
    boolean buy = direction == OrderDirection.BUY;
    if (trailingAsPercentage) {
      Decimal factor = buy ? Decimal.ONE.add(trailingAmount) : Decimal.ONE.subtract(trailingAmount);
      return marketPrice.multiply(factor);
    }
    return buy ? marketPrice.add(trailingAmount) : marketPrice.subtract(trailingAmount);
  }

  @Override
  public TrailingStopOrder copy() {
    return copyTo(
        new TrailingStopOrder(terms(), stopPriceExact(), trailingAmount, trailingAsPercentage));
  }
}
