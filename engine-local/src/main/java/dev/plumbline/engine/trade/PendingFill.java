package dev.plumbline.engine.trade;

import dev.plumbline.sdk.value.Decimal;

/// A fill of an open position, or what is left of it.
final class PendingFill {
  private final int orderId;
  private final long utcNs;
  private Decimal price;
  private Decimal quantity;

  PendingFill(Execution fill) {
    this.orderId = fill.orderId();
    this.utcNs = fill.utcNs();
    this.price = fill.price();
    this.quantity = fill.quantity();
  }

  int orderId() {
    return orderId;
  }

  long utcNs() {
    return utcNs;
  }

  Decimal price() {
    return price;
  }

  /// Shares or contracts, negative for a sale.
  Decimal quantity() {
    return quantity;
  }

  void add(Decimal change) {
    quantity = quantity.add(change);
  }

  void applySplit(Decimal factor) {
    quantity = quantity.divide(factor);
    price = price.multiply(factor);
  }
}
