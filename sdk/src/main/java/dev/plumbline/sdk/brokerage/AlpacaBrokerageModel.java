package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.AlpacaFeeModel;
import dev.plumbline.sdk.order.AlpacaOrderProperties;
import dev.plumbline.sdk.order.DayTimeInForce;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of Alpaca: margin accounts alone, shares free of charge.
///
/// Source: LEAN, `Common/Brokerages/AlpacaBrokerageModel.cs`.
public final class AlpacaBrokerageModel extends DefaultBrokerageModel {
  private static final Map<SecurityType, List<OrderType>> ORDER_TYPES =
      Map.of(
          SecurityType.EQUITY,
          List.of(
              OrderType.MARKET,
              OrderType.LIMIT,
              OrderType.STOP_MARKET,
              OrderType.STOP_LIMIT,
              OrderType.TRAILING_STOP,
              OrderType.MARKET_ON_OPEN,
              OrderType.MARKET_ON_CLOSE),
          SecurityType.OPTION,
          List.of(OrderType.MARKET, OrderType.LIMIT),
          SecurityType.CRYPTO,
          List.of(OrderType.MARKET, OrderType.LIMIT, OrderType.STOP_LIMIT));
  private static final String NAMESPACE = "QuantConnect.Orders.TimeInForces.";

  /// The model; all accounts are margin accounts.
  public AlpacaBrokerageModel() {
    super(AccountType.MARGIN);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new AlpacaFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(name(), security, order)
        .securityTypes(ORDER_TYPES.keySet())
        .orderTypes(ORDER_TYPES.getOrDefault(security.type(), List.of()))
        .refuseIf(
            isOutsideRegularHours(order)
                && (order.type() != OrderType.LIMIT
                    || !(order.timeInForce() instanceof DayTimeInForce)),
            "The "
                + name()
                + " does not support "
                + order.type()
                + " orders with "
                + NAMESPACE
                + order.timeInForce().getClass().getSimpleName()
                + " TIF outside regular hours. Only Limit orders with "
                + NAMESPACE
                + "DayTimeInForce TIF are supported outside regular trading hours.")
        .crossZero()
        .marketOnOpen(
            Set.of(SecurityType.EQUITY),
            session ->
                new OrderChecks.Window(19 * Nanos.HOUR, session.startNs() - 2 * Nanos.MINUTE))
        .refusal();
  }

  private static boolean isOutsideRegularHours(Order order) {
    return order.properties() instanceof AlpacaOrderProperties properties
        && properties.outsideRegularTradingHours();
  }
}
