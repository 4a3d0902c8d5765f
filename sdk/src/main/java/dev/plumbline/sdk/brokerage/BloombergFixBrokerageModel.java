package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Bloomberg FixNet HUB: margin accounts alone, fees of Interactive Brokers.
///
/// Source: LEAN, `Common/Brokerages/BloombergFixBrokerageModel.cs`.
public final class BloombergFixBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION, SecurityType.FUTURE);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public BloombergFixBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public BloombergFixBrokerageModel(AccountType accountType) {
    super(accountType);
    if (accountType == AccountType.CASH) {
      throw new IllegalArgumentException(
          "Bloomberg FIX brokerage can only be used with a Margin account type");
    }
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
}
