package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.TDAmeritradeFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of TD Ameritrade: shares in market, limit and stop orders, free of charge.
///
/// Source: LEAN, `Common/Brokerages/TDAmeritradeBrokerageModel.cs`.
public final class TDAmeritradeBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES = Set.of(SecurityType.EQUITY);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.MARKET, OrderType.LIMIT, OrderType.STOP_MARKET, OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public TDAmeritradeBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public TDAmeritradeBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new TDAmeritradeFeeModel();
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
}
