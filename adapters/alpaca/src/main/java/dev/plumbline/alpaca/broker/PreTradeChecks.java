package dev.plumbline.alpaca.broker;

import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.Deque;

/// The checks that every order passes before it is written down; a refusal names the rule and the
/// figures.
///
/// An order that only brings a position nearer to zero is never refused for its value.
public final class PreTradeChecks {
  private final RiskLimits limits;
  private final Deque<Long> recent = new ArrayDeque<>();
  private SecurityPortfolioManager portfolio;
  private Decimal equityAtClose;
  private long equityDay;

  /// Checks of limits.
  public PreTradeChecks(RiskLimits limits) {
    this.limits = limits;
  }

  /// Says what is held, and what it was worth at the last close.
  void begin(SecurityPortfolioManager ledger, Decimal lastEquity, long utcNs) {
    portfolio = ledger;
    equityAtClose = lastEquity;
    equityDay = Nanos.startOfDay(utcNs);
  }

  /// Why an order is refused, null if it may go.
  String refusal(Order order, Security security, long utcNs) {
    String price = priceRefusal(order, security, utcNs);
    if (price != null) {
      return price;
    }
    if (limits.ordersPerMinute() > 0) {
      while (!recent.isEmpty() && recent.getFirst() <= utcNs - Nanos.MINUTE) {
        recent.removeFirst();
      }
      if (recent.size() >= limits.ordersPerMinute()) {
        return "order rate: %d orders in the last minute, at most %d allowed"
            .formatted(recent.size(), limits.ordersPerMinute());
      }
    }
    String size = sizeRefusal(order, security);
    if (size == null) {
      recent.addLast(utcNs);
    }
    return size;
  }

  private String priceRefusal(Order order, Security security, long utcNs) {
    if (limits.stalePrice() != null) {
      long last = security.cache().lastDataEndNs();
      long local = security.exchange().timeZone().toLocal(utcNs);
      if (!security.cache().hasData() || local - last > limits.stalePrice().toNanos()) {
        return "stale data: the last price of %s is %s old, at most %d s allowed"
            .formatted(
                order.symbol().value(),
                security.cache().hasData() ? (local - last) / Nanos.SECOND + " s" : "not known,",
                limits.stalePrice().toSeconds());
      }
    }
    Decimal named = namedPrice(order);
    Decimal last = security.priceExact();
    if (limits.priceCollar() != null && named != null && last.isPositive()) {
      Decimal away = named.divide(last).subtract(Decimal.ONE).abs();
      if (away.isGreater(limits.priceCollar())) {
        return "price collar: %s is %s away from the last price %s, at most %s allowed"
            .formatted(named, away.round(4), last, limits.priceCollar());
      }
    }
    return null;
  }

  private static Decimal namedPrice(Order order) {
    return switch (order) {
      case LimitOrder limit -> limit.limitPriceExact();
      case TrailingStopOrder trailing -> null;
      case StopMarketOrder stop -> stop.stopPriceExact();
      case StopLimitOrder both -> both.limitPriceExact();
      default -> null;
    };
  }

  private String sizeRefusal(Order order, Security security) {
    Decimal shares = order.quantityExact().abs();
    if (limits.orderShares() != null && shares.isGreater(limits.orderShares())) {
      return "order size: %s shares, at most %s allowed".formatted(shares, limits.orderShares());
    }
    Decimal before = security.holdings().quantityExact();
    Decimal after = before.add(order.quantityExact());
    if (after.abs().isLess(before.abs())) {
      return null;
    }
    Decimal named = namedPrice(order);
    Decimal price = named == null ? security.priceExact() : named.max(security.priceExact());
    Decimal value = shares.multiply(price);
    if (limits.orderValue() != null && value.isGreater(limits.orderValue())) {
      return "order value: %s x %s = %s, at most %s allowed"
          .formatted(shares, price, value, limits.orderValue());
    }
    Decimal position = after.abs().multiply(price);
    if (limits.positionValue() != null && position.isGreater(limits.positionValue())) {
      return "position: %s shares after the order are worth %s, at most %s allowed"
          .formatted(after, position, limits.positionValue());
    }
    return exposureRefusal(security, position);
  }

  private String exposureRefusal(Security security, Decimal position) {
    if (limits.grossExposure() == null) {
      return null;
    }
    Decimal gross = position;
    for (Security other : portfolio.securities().values()) {
      if (!other.symbol().equals(security.symbol())) {
        SecurityHolding holding = other.holdings();
        gross = gross.add(holding.holdingsValueExact().abs());
      }
    }
    return gross.isGreater(limits.grossExposure())
        ? "gross exposure: %s after the order, at most %s allowed"
            .formatted(gross, limits.grossExposure())
        : null;
  }

  /// Why everything has to stop, null if it need not.
  String breach(long utcNs) {
    if (limits.dailyLoss() == null) {
      return null;
    }
    Decimal equity = portfolio.totalPortfolioValueExact();
    long day = Nanos.startOfDay(utcNs);
    if (day > equityDay) {
      equityDay = day;
      equityAtClose = equity;
    }
    Decimal loss = equityAtClose.subtract(equity);
    return loss.isGreater(limits.dailyLoss())
        ? "daily loss: %s since %s, at most %s allowed"
            .formatted(loss, equityAtClose, limits.dailyLoss())
        : null;
  }

  /// How many refusals in a row end everything.
  int refusalsInRow() {
    return limits.refusalsInRow();
  }
}
