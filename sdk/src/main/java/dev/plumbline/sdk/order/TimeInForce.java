package dev.plumbline.sdk.order;

import java.time.LocalDateTime;
import java.util.Map;

/// How long an order works before it is cancelled.
///
/// Authors may extend this class with rules of their own. Source: LEAN,
/// `Common/Orders/TimeInForce.cs`.
public abstract class TimeInForce {
  /// Until it is filled or cancelled.
  @SuppressWarnings("ClassInitializationDeadlock") // nobody else can make one
  public static final TimeInForce GOOD_TIL_CANCELED = new GoodTilCanceledTimeInForce();

  /// Until the market closes.
  @SuppressWarnings("ClassInitializationDeadlock") // nobody else can make one
  public static final TimeInForce DAY = new DayTimeInForce();

  /// For extension.
  protected TimeInForce() {}

  /// Until the market closes on a date, in exchange time.
  public static TimeInForce goodTilDate(LocalDateTime expiry) {
    return new GoodTilDateTimeInForce(expiry);
  }

  /// Whether the order has worked for as long as it may.
  public abstract boolean isOrderExpired(OrderClock clock, Order order);

  /// Whether a fill is allowed.
  public boolean isFillValid(OrderClock clock, Order order, OrderEvent fill) {
    return true;
  }

  /// The members that LEAN writes of this rule into results and the order hash, in order: values
  /// are texts.
  ///
  /// Empty for good-til-cancelled, else at least `$type`, the name of LEAN's class.
  public Map<String, String> jsonMembers() {
    return Map.of("$type", getClass().getName());
  }
}
