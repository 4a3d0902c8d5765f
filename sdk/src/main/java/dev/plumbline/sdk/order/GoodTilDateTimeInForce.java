package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The rule that an order works until the market closes on a date.
///
/// Only the date of the expiry counts, in exchange time; if the market is closed on it, the next
/// close after its midnight ends the order. Forex and CFD orders end at 17:00 New York time, crypto
/// orders at midnight. Source: LEAN, `Common/Orders/TimeInForces/GoodTilDateTimeInForce.cs`.
public final class GoodTilDateTimeInForce extends TimeInForce {
  private final LocalDateTime expiry;
  private final long expiryNs;

  /// The rule for an expiry in exchange time, not null.
  public GoodTilDateTimeInForce(LocalDateTime expiry) {
    this.expiry = Objects.requireNonNull(expiry, "expiry");
    this.expiryNs = Nanos.of(expiry);
  }

  /// The date, with the time of day as it was given.
  public LocalDateTime expiry() {
    return expiry;
  }

  @Override
  public boolean isOrderExpired(OrderClock clock, Order order) {
    long now = clock.localNs();
    long day = Nanos.startOfDay(expiryNs);
    return switch (order.securityType()) {
      case FOREX, CFD -> clock.hours().timeZone().toUtc(now) >= forexExpiryUtc(day, order);
      case CRYPTO, CRYPTO_FUTURE -> Nanos.startOfDay(now) > day;
      default -> now >= clock.hours().lastDailyMarketClose(day, false);
    };
  }

  private static long forexExpiryUtc(long day, Order order) {
    long local = day + DayTimeInForce.FOREX_CUT_OFF;
    if (Nanos.startOfDay(order.timeNs()) == day) {
      long orderTime = MarketTimeZone.NEW_YORK.toLocal(order.timeNs());
      if (orderTime - Nanos.startOfDay(orderTime) > DayTimeInForce.FOREX_CUT_OFF) {
        local += Nanos.DAY;
      }
    }
    return MarketTimeZone.NEW_YORK.toUtc(local);
  }

  @Override
  public Map<String, String> jsonMembers() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("$type", "QuantConnect.Orders.TimeInForces.GoodTilDateTimeInForce");
    members.put("Expiry", Nanos.toText(expiryNs));
    return members;
  }
}
