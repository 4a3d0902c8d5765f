package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.fee.ConstantFeeModel;
import dev.plumbline.sdk.order.DayTimeInForce;
import dev.plumbline.sdk.order.GoodTilCanceledTimeInForce;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.order.TradierOrderProperties;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Set;

/// The rules of Tradier: shares free of charge, short sales as day orders from 5 dollars up, no
/// other quantities, open orders cancelled at reverse splits.
///
/// Source: LEAN, `Common/Brokerages/TradierBrokerageModel.cs`.
public final class TradierBrokerageModel extends DefaultBrokerageModel {
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.LIMIT, OrderType.MARKET, OrderType.STOP_MARKET, OrderType.STOP_LIMIT);
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION);
  private static final OrderChecks.Window PRE_MARKET =
      new OrderChecks.Window(4 * Nanos.HOUR, 9 * Nanos.HOUR + 24 * Nanos.MINUTE);
  private static final OrderChecks.Window POST_MARKET =
      new OrderChecks.Window(16 * Nanos.HOUR, 19 * Nanos.HOUR + 55 * Nanos.MINUTE);
  private static final Decimal LOWEST_SHORT_PRICE = Decimal.of(5);
  private static final Decimal LARGEST_QUANTITY = Decimal.of(10_000_000);

  /// The model of a margin account.
  public TradierBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public TradierBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new ConstantFeeModel(0);
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    TimeInForce timeInForce = order.timeInForce();
    boolean untilCanceled = timeInForce instanceof GoodTilCanceledTimeInForce;
    boolean becomesShort =
        security.holdings().quantityExact().add(order.quantityExact()).isNegative();
    Decimal quantity = order.absoluteQuantityExact();
    return new OrderChecks(name(), security, order)
        .orderTypes(ORDER_TYPES)
        .refuseIf(
            !SECURITY_TYPES.contains(order.securityType()),
            "This model only supports equities and options.")
        .refuseIf(
            !untilCanceled && !(timeInForce instanceof DayTimeInForce),
            "This model only supports orders with the following time in force types:"
                + " QuantConnect.Orders.TimeInForces.DayTimeInForce and"
                + " QuantConnect.Orders.TimeInForces.GoodTilCanceledTimeInForce")
        .refuseIf(
            becomesShort && untilCanceled,
            "ShortOrderIsGtc",
            "You cannot place short stock orders with GTC, only day orders are allowed")
        .refuseIf(
            becomesShort && security.priceExact().isLess(LOWEST_SHORT_PRICE),
            "SellShortOrderLastPriceBelow5",
            "Sell Short order cannot be placed for stock priced below $5")
        .refuseIf(
            quantity.isLess(Decimal.ONE) || quantity.isGreater(LARGEST_QUANTITY),
            "IncorrectOrderQuantity",
            "Quantity should be between 1 and 10,000,000")
        .refuseIf(
            wantsExtendedHours(order) && !canExecuteOrder(security, order),
            "ExtendedMarket",
            "Tradier does not support explicitly placing out-of-regular-hours orders if not"
                + " currently during the pre or post market session. PreMarket:"
                + " 04:00:00-09:24:00. PostMarket: 16:00:00-19:55:00. Only equity limit orders"
                + " are allowed during extended market hours.")
        .crossZero()
        .refusal();
  }

  /// Refuses other quantities.
  @Override
  public BrokerageMessageEvent canUpdateOrder(
      Security security, Order order, UpdateOrderRequest request) {
    return new OrderChecks(name(), security, order)
        .refuseIf(
            request.quantityExact() != null
                && !request.quantityExact().equals(order.quantityExact()),
            "UpdateRejected",
            "Tradier does not support updating order quantities.")
        .refusal();
  }

  /// Whether the market is open, or it is a limit order for extended hours during them.
  @Override
  public boolean canExecuteOrder(Security security, Order order) {
    if (security.exchange().exchangeOpen()) {
      return true;
    }
    long timeOfDay = Nanos.timeOfDay(security.localTimeNs());
    return wantsExtendedHours(order)
        && order.type() == OrderType.LIMIT
        && order.securityType() == SecurityType.EQUITY
        && (PRE_MARKET.contains(timeOfDay) || POST_MARKET.contains(timeOfDay));
  }

  private static boolean wantsExtendedHours(Order order) {
    return order.properties() instanceof TradierOrderProperties properties
        && properties.outsideRegularTradingHours();
  }

  /// Cancels open orders at a reverse split, else keeps their value.
  @Override
  public void applySplit(List<OrderTicket> tickets, Split split) {
    if (!split.splitFactorExact().isGreater(Decimal.ONE)) {
      super.applySplit(tickets, split);
      return;
    }
    for (OrderTicket ticket : tickets) {
      ticket.cancel("Tradier Brokerage cancels open orders on reverse split symbols");
    }
  }
}
