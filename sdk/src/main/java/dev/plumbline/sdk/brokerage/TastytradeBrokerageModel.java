package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.TastytradeFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Tastytrade: shares free of charge.
///
/// Source: LEAN, `Common/Brokerages/TastytradeBrokerageModel.cs`.
public final class TastytradeBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY,
          SecurityType.OPTION,
          SecurityType.INDEX_OPTION,
          SecurityType.FUTURE,
          SecurityType.FUTURE_OPTION);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.COMBO_LIMIT);

  /// The model of a margin account.
  public TastytradeBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public TastytradeBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new TastytradeFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .securityTypes(SECURITY_TYPES)
            .orderTypes(ORDER_TYPES)
            .crossZero(List.of(OrderType.COMBO_LIMIT))
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }
}
