package dev.plumbline.engine.trade;

import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.value.Decimal;

/// An entry fill, or what is left of it, with the best profit and the deepest fall from it since.
final class OpenTrade {
  private final long entryUtcNs;
  private final TradeDirection direction;
  private final int orderId;
  private Decimal entryPrice;
  private Decimal quantity;
  private Decimal fees;
  private Decimal bestProfit = Decimal.ZERO;
  private Decimal deepestFall = Decimal.ZERO;

  OpenTrade(Execution fill, Decimal fees) {
    this.entryUtcNs = fill.utcNs();
    this.direction = fill.direction();
    this.entryPrice = fill.price();
    this.quantity = fill.absoluteQuantity();
    this.fees = fees;
    this.orderId = fill.orderId();
  }

  TradeDirection direction() {
    return direction;
  }

  Decimal entryPrice() {
    return entryPrice;
  }

  Decimal quantity() {
    return quantity;
  }

  Decimal fees() {
    return fees;
  }

  Decimal deepestFall() {
    return deepestFall;
  }

  int orderId() {
    return orderId;
  }

  ClosedTrades.Entry entry() {
    return new ClosedTrades.Entry(entryUtcNs, entryPrice, direction);
  }

  /// Takes away a part that was closed, and with it all fees.
  void reduce(Decimal closed) {
    quantity = quantity.subtract(closed);
    fees = Decimal.ZERO;
  }

  void update(Decimal price) {
    Decimal profit =
        direction == TradeDirection.LONG ? price.subtract(entryPrice) : entryPrice.subtract(price);
    if (profit.isLess(bestProfit)) {
      deepestFall = deepestFall.max(bestProfit.subtract(profit));
    } else {
      bestProfit = profit;
    }
  }

  void applySplit(Decimal factor) {
    quantity = quantity.divide(factor);
    entryPrice = entryPrice.multiply(factor);
    bestProfit = bestProfit.multiply(factor);
    deepestFall = deepestFall.multiply(factor);
  }

  /// The price at which the profit is the best so far.
  double bestPrice() {
    return entryPrice.doubleValue() + direction.sign() * bestProfit.doubleValue();
  }

  /// The price below which, or above which if short, the fall gets deeper.
  double worstPrice() {
    return bestPrice() - direction.sign() * deepestFall.doubleValue();
  }
}
