package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.sdk.value.Decimal;

/// The stop that follows the best price.
final class Trailing {
  private static final int DIGITS = 4;

  private Trailing() {}

  /// Lets the stop follow a price.
  static void follow(PaperOrder order, Decimal price) {
    boolean buy = order.terms().side() == Side.BUY;
    Decimal best = order.highWater();
    if (best == null || (buy ? price.isLess(best) : price.isGreater(best))) {
      order.highWater(price);
      set(order);
    }
  }

  /// Sets the stop at its distance from the best price.
  static void set(PaperOrder order) {
    OrderTerms terms = order.terms();
    Decimal best = order.highWater();
    Decimal distance =
        terms.trailPrice() != null
            ? terms.trailPrice()
            : best.multiply(terms.trailPercent()).divide(100);
    Decimal stop = terms.side() == Side.BUY ? best.add(distance) : best.subtract(distance);
    order.amend(terms.withStop(stop.round(DIGITS).normalize()));
  }
}
