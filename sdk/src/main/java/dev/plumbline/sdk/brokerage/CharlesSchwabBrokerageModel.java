package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.CharlesSchwabFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Charles Schwab: shares free of charge.
///
/// Source: LEAN, `Common/Brokerages/CharlesSchwabBrokerageModel.cs`.
public final class CharlesSchwabBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.COMBO_MARKET,
          OrderType.COMBO_LIMIT,
          OrderType.MARKET_ON_CLOSE,
          OrderType.MARKET_ON_OPEN,
          OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public CharlesSchwabBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public CharlesSchwabBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new CharlesSchwabFeeModel();
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
