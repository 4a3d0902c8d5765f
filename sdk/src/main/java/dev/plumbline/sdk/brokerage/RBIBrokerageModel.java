package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.RBIFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of RBI: shares in market, limit and stop orders, free of charge.
///
/// Source: LEAN, `Common/Brokerages/RBIBrokerageModel.cs`.
public final class RBIBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES = Set.of(SecurityType.EQUITY);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.MARKET, OrderType.LIMIT, OrderType.STOP_MARKET, OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public RBIBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public RBIBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new RBIFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .minimumOrderSize()
            .securityTypes(SECURITY_TYPES)
            .refuseIf(
                !ORDER_TYPES.contains(order.type()),
                order.type()
                    + " order is not supported by RBI. Currently, only Market Order, Limit Order,"
                    + " StopMarket Order and StopLimit Order are supported.")
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }
}
