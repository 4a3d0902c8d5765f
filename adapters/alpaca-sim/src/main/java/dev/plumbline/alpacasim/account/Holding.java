package dev.plumbline.alpacasim.account;

import dev.plumbline.sdk.value.Decimal;

/// A position.
///
/// @param symbol the asset
/// @param qty shares, negative when short
/// @param averagePrice the average price of what opened it
/// @param dayCost what it would have cost at the last close, and what was opened today at its price
public record Holding(String symbol, Decimal qty, Decimal averagePrice, Decimal dayCost) {
  private static final int DIGITS = 9;

  /// A position of nothing.
  public static Holding none(String symbol) {
    return new Holding(symbol, Decimal.ZERO, Decimal.ZERO, Decimal.ZERO);
  }

  /// The position after a fill; an order never turns a long position into a short one at once, but
  /// several fills may.
  ///
  /// @param change shares, negative when sold
  /// @param price the price of the fill
  public Holding after(Decimal change, Decimal price) {
    Decimal newQty = qty.add(change).normalize();
    if (qty.isZero() || qty.signum() == change.signum()) {
      Decimal cost = qty.multiply(averagePrice).add(change.multiply(price));
      return new Holding(symbol, newQty, cost.divide(newQty), dayCost.add(change.multiply(price)));
    }
    if (newQty.isZero()) {
      return none(symbol);
    }
    if (newQty.signum() != qty.signum()) {
      return new Holding(symbol, newQty, price, newQty.multiply(price));
    }
    return new Holding(symbol, newQty, averagePrice, dayCost.multiply(newQty).divide(qty));
  }

  /// What it cost, negative when short.
  public Decimal cost() {
    return qty.multiply(averagePrice);
  }

  /// What it is worth at a price, negative when short.
  public Decimal value(Decimal price) {
    return qty.multiply(price);
  }

  /// The position in new shares, to a billionth of one.
  ///
  /// @param rate new shares for an old one
  public Holding split(Decimal rate) {
    Decimal shares = qty.multiply(rate).round(DIGITS).normalize();
    return new Holding(symbol, shares, averagePrice.divide(rate), dayCost);
  }

  /// The position on the morning of a new day.
  ///
  /// @param close the last closing price
  public Holding carried(Decimal close) {
    return new Holding(symbol, qty, averagePrice, qty.multiply(close));
  }
}
