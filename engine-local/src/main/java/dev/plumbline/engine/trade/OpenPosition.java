package dev.plumbline.engine.trade;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// The open trades of one security, with the highest and lowest price since the first of them.
///
/// Market prices come with every bar, so the range of prices that change nothing is kept in
/// doubles: within it a price costs two comparisons, and only outside it exact numbers are
/// computed.
final class OpenPosition {
  private static final double MARGIN = 1e-9;

  private final List<OpenTrade> trades = new ArrayList<>();
  private Decimal highest;
  private Decimal lowest;
  private double quietFrom;
  private double quietTo;

  OpenPosition(OpenTrade first, Decimal price) {
    restart(first, price);
  }

  /// Forgets everything and begins with one trade.
  void restart(OpenTrade first, Decimal price) {
    trades.clear();
    trades.add(first);
    highest = price;
    lowest = price;
    settle();
  }

  List<OpenTrade> trades() {
    return trades;
  }

  double quietFrom() {
    return quietFrom;
  }

  double quietTo() {
    return quietTo;
  }

  Decimal highest() {
    return highest;
  }

  Decimal lowest() {
    return lowest;
  }

  void add(OpenTrade trade) {
    trades.add(trade);
    settle();
  }

  /// Takes the present price of the security.
  void update(Security security) {
    double price = security.price();
    if (price > quietFrom && price < quietTo) {
      return;
    }
    update(security.priceExact());
  }

  /// Takes a market price.
  void update(Decimal price) {
    if (price.isGreater(highest)) {
      highest = price;
    } else if (price.isLess(lowest)) {
      lowest = price;
    }
    for (OpenTrade trade : trades) {
      trade.update(price);
    }
    settle();
  }

  void applySplit(Decimal factor) {
    lowest = lowest.multiply(factor);
    highest = highest.multiply(factor);
    trades.forEach(trade -> trade.applySplit(factor));
    settle();
  }

  private void settle() {
    double from = lowest.doubleValue();
    double to = highest.doubleValue();
    for (OpenTrade trade : trades) {
      double best = trade.bestPrice();
      double worst = trade.worstPrice();
      from = Math.max(from, Math.min(best, worst));
      to = Math.min(to, Math.max(best, worst));
    }
    double margin = MARGIN * Math.max(Math.abs(from), Math.abs(to));
    quietFrom = from + margin;
    quietTo = to - margin;
  }
}
