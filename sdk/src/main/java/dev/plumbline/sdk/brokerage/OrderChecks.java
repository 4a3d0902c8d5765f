package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketHoursState;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The checks of one order, one after the other; the first that fails decides.
///
/// Source of the messages: LEAN, `Common/Messages/Messages.Brokerages.cs`; of the checks:
/// `BrokerageExtensions.cs`.
final class OrderChecks {
  private static final List<OrderType> AUCTIONS =
      List.of(OrderType.MARKET_ON_OPEN, OrderType.MARKET_ON_CLOSE);
  private static final int HOURS_ON_A_CLOCK = 12;

  private final String model;
  private final Security security;
  private final Order order;
  private BrokerageMessageEvent refusal;

  /// The times of day, from and up to, between which something is allowed; from may be after up to,
  /// across midnight.
  ///
  /// @param startNs first time of day
  /// @param endNs first time of day after
  record Window(long startNs, long endNs) {
    boolean contains(long timeOfDayNs) {
      return startNs <= endNs
          ? startNs <= timeOfDayNs && timeOfDayNs < endNs
          : startNs <= timeOfDayNs || timeOfDayNs < endNs;
    }
  }

  OrderChecks(String model, Security security, Order order) {
    this.model = model;
    this.security = security;
    this.order = order;
  }

  /// Why the order is refused, or null.
  BrokerageMessageEvent refusal() {
    return refusal;
  }

  OrderChecks securityTypes(Set<SecurityType> supported) {
    return refuseIf(
        !supported.contains(security.type()),
        "The " + model + " does not support " + security.type().text() + " security type.");
  }

  OrderChecks orderTypes(List<OrderType> supported) {
    return supported.contains(order.type())
        ? this
        : refuseIf(
            true,
            "The "
                + model
                + " does not support "
                + order.type()
                + " order type. Only supports ["
                + supported.stream().map(OrderType::text).collect(Collectors.joining(","))
                + "]");
  }

  OrderChecks timesInForce(Set<Class<? extends TimeInForce>> supported) {
    Class<? extends TimeInForce> actual = order.timeInForce().getClass();
    return refuseIf(
        !supported.contains(actual),
        "The " + model + " does not support " + actual.getSimpleName() + " time in force.");
  }

  OrderChecks minimumOrderSize() {
    Decimal minimum = security.symbolProperties().minimumOrderSizeExact();
    return refuseIf(
        minimum != null && order.absoluteQuantityExact().isLess(minimum),
        "The minimum order size (in quote currency) for "
            + security.symbol().value()
            + " is "
            + minimum
            + ". Order quantity was "
            + order.quantityExact()
            + ".");
  }

  OrderChecks wholeQuantity() {
    Decimal quantity = order.quantityExact();
    return refuseIf(
        !quantity.remainder(Decimal.ONE).isZero(),
        "Order Quantity must be Integer, but provided " + quantity + ".");
  }

  /// Refuses auction orders that turn a long position into a short one or the reverse.
  OrderChecks crossZero() {
    return crossZero(AUCTIONS);
  }

  /// Refuses orders of some kinds that turn a long position into a short one or the reverse.
  OrderChecks crossZero(List<OrderType> notSupported) {
    return refuseIf(
        notSupported.contains(order.type())
            && crossesZero(security.holdings().quantityExact(), order.quantityExact()),
        "Order type '"
            + order.type()
            + "' is not supported for orders that cross the zero holdings threshold in the "
            + model
            + ". This means you cannot change a position from positive to negative or vice versa"
            + " using this order type. Please close the existing position first.");
  }

  static boolean crossesZero(Decimal holding, Decimal quantity) {
    int before = holding.signum();
    return before * quantity.signum() < 0 && before * holding.add(quantity).signum() < 0;
  }

  /// Refuses market-on-open orders outside a window that depends on the day's regular session.
  OrderChecks marketOnOpen(
      Set<SecurityType> supported, Function<MarketHoursSegment, Window> windowOf) {
    if (order.type() != OrderType.MARKET_ON_OPEN || refusal != null) {
      return this;
    }
    if (!supported.contains(security.type())) {
      return refuseIf(
          true,
          "UnsupportedSecurityType",
          "The broker does not support Market-on-Open orders for security type "
              + security.type().text());
    }
    MarketHoursSegment session = regularSession();
    Window window =
        session == null ? new Window(0, Nanos.DAY - Nanos.TICK) : windowOf.apply(session);
    return refuseIf(
        !window.contains(Nanos.timeOfDay(security.localTimeNs())),
        "MarketOnOpen submission time is invalid. Valid local times are "
            + clock(window.startNs)
            + "–"
            + clock(window.endNs)
            + ". Consider setting DailyPreciseEndTime = false or using Schedule.On.");
  }

  private MarketHoursSegment regularSession() {
    LocalMarketHours hours = security.exchange().hours().marketHours(security.localTimeNs());
    for (MarketHoursSegment segment : hours.segments()) {
      if (segment.state() == MarketHoursState.MARKET) {
        return segment;
      }
    }
    return null;
  }

  /// LEAN prints the time with .NET's ` hh:mm`: a blank and a clock of twelve hours.
  private static String clock(long timeOfDayNs) {
    long hour = timeOfDayNs / Nanos.HOUR % HOURS_ON_A_CLOCK;
    long minute = timeOfDayNs / Nanos.MINUTE % 60;
    return String.format(Locale.ROOT, " %02d:%02d", hour == 0 ? HOURS_ON_A_CLOCK : hour, minute);
  }

  OrderChecks refuseIf(boolean condition, String message) {
    return refuseIf(condition, "NotSupported", message);
  }

  OrderChecks refuseIf(boolean condition, String code, String message) {
    if (refusal == null && condition) {
      refusal = new BrokerageMessageEvent(BrokerageMessageType.WARNING, code, message);
    }
    return this;
  }
}
