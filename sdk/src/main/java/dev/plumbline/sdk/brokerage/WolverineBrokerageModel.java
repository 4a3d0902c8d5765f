package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.WolverineFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Wolverine: no changes of orders, free of charge.
///
/// Source: LEAN, `Common/Brokerages/WolverineBrokerageModel.cs`.
public final class WolverineBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.EQUITY, SecurityType.OPTION);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.MARKET_ON_CLOSE,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public WolverineBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public WolverineBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new WolverineFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .minimumOrderSize()
            .securityTypes(SECURITY_TYPES)
            .orderTypes(ORDER_TYPES)
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }

  @Override
  public BrokerageMessageEvent canUpdateOrder(
      Security security, Order order, UpdateOrderRequest request) {
    return new BrokerageMessageEvent(
        BrokerageMessageType.WARNING,
        "0",
        "Brokerage does not support update. You must cancel and re-create instead.");
  }
}
