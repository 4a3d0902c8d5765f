package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Bloomberg EMSX (TerminalLink): no changes of orders, fees of Interactive Brokers.
///
/// Source: LEAN, `Common/Brokerages/TerminalLinkBrokerageModel.cs`.
public final class TerminalLinkBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION, SecurityType.FUTURE);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.MARKET_ON_OPEN,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public TerminalLinkBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public TerminalLinkBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
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
        "NotSupported",
        "Brokerage does not support update. You must cancel and re-create instead.");
  }
}
