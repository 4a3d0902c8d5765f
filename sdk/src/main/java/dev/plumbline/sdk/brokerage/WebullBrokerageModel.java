package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.WebullFeeModel;
import dev.plumbline.sdk.order.DayTimeInForce;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.WebullOrderProperties;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Webull: shares free of charge.
///
/// Source: LEAN, `Common/Brokerages/WebullBrokerageModel.cs`.
public final class WebullBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.MARKET, OrderType.LIMIT, OrderType.STOP_MARKET, OrderType.STOP_LIMIT);
  private static final List<OrderType> EQUITY_ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.TRAILING_STOP);

  /// The model of a margin account.
  public WebullBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public WebullBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new WebullFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .securityTypes(SECURITY_TYPES)
            .orderTypes(security.type() == SecurityType.EQUITY ? EQUITY_ORDER_TYPES : ORDER_TYPES)
            .refuseIf(
                security.type() != SecurityType.EQUITY
                    && order.quantityExact().isNegative()
                    && !(order.timeInForce() instanceof DayTimeInForce),
                order.securityType().text()
                    + " sell orders only support DayTimeInForce time in force, but "
                    + order.timeInForce().getClass().getSimpleName()
                    + " was specified.")
            .refuseIf(
                isOutsideRegularHours(order) && security.type() != SecurityType.EQUITY,
                "OutsideRegularTradingHours is only supported for Equity orders, but "
                    + security.type().text()
                    + " was specified.")
            .refuseIf(
                isOutsideRegularHours(order) && order.type() == OrderType.MARKET,
                "Market orders are not supported outside regular trading hours.")
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }

  private static boolean isOutsideRegularHours(Order order) {
    return order.properties() instanceof WebullOrderProperties properties
        && properties.outsideRegularTradingHours();
  }
}
