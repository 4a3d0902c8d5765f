package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.value.Decimal;

/// Bids or asks of a quote bar in the making.
final class QuoteSide {
  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;
  private Decimal size = Decimal.ZERO;

  void clear() {
    open = null;
    size = Decimal.ZERO;
  }

  /// Adds one quote; a zero means that there is none.
  void addPrice(Decimal price, Decimal newSize) {
    if (newSize.isPositive()) {
      size = newSize;
    }
    if (price.isZero()) {
      return;
    }
    if (open == null) {
      begin(price, price, price, price);
    } else {
      extend(price, price, price);
    }
  }

  /// Adds one side of a quote bar; null means that it is missing.
  void addBar(Bar side, Decimal newSize) {
    if (side == null) {
      return;
    }
    size = newSize;
    if (open == null) {
      begin(side.openExact(), side.highExact(), side.lowExact(), side.closeExact());
    } else {
      extend(side.highExact(), side.lowExact(), side.closeExact());
    }
  }

  /// The side, or null if there was no quote.
  Bar bar() {
    return open == null ? null : new Bar(open, high, low, close);
  }

  /// The last size.
  Decimal size() {
    return size;
  }

  private void begin(Decimal first, Decimal highest, Decimal lowest, Decimal last) {
    open = first;
    high = highest;
    low = lowest;
    close = last;
  }

  private void extend(Decimal highest, Decimal lowest, Decimal last) {
    close = last;
    if (highest.isGreater(high)) {
      high = highest;
    }
    if (lowest.isLess(low)) {
      low = lowest;
    }
  }
}
