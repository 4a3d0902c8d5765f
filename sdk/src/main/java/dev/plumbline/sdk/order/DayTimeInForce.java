package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.Map;

/// The rule that an order works until the market closes on the day on which it was made.
///
/// An order made after the close works until the close of the next trading day. Extended hours do
/// not count. Forex and CFD orders end at 17:00 New York time, crypto orders at midnight. Source:
/// LEAN, `Common/Orders/TimeInForces/DayTimeInForce.cs`.
public final class DayTimeInForce extends TimeInForce {
  private static final Map<String, String> MEMBERS =
      Map.of("$type", "QuantConnect.Orders.TimeInForces.DayTimeInForce");
  static final long FOREX_CUT_OFF = 17 * Nanos.HOUR;

  DayTimeInForce() {}

  @Override
  public boolean isOrderExpired(OrderClock clock, Order order) {
    MarketTimeZone zone = clock.hours().timeZone();
    long now = clock.localNs();
    long orderTime = zone.toLocal(order.timeNs());
    return switch (order.securityType()) {
      case FOREX, CFD ->
          zone.convert(now, MarketTimeZone.NEW_YORK)
              >= forexExpiry(MarketTimeZone.NEW_YORK.toLocal(order.timeNs()));
      case CRYPTO, CRYPTO_FUTURE -> Nanos.startOfDay(now) > Nanos.startOfDay(orderTime);
      default -> now >= clock.hours().lastDailyMarketClose(orderTime, false);
    };
  }

  private static long forexExpiry(long newYorkNs) {
    long cutOff = Nanos.startOfDay(newYorkNs) + FOREX_CUT_OFF;
    return newYorkNs > cutOff ? cutOff + Nanos.DAY : cutOff;
  }

  @Override
  public Map<String, String> jsonMembers() {
    return MEMBERS;
  }
}
