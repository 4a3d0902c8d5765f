package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.EzeFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Set;

/// The rules of Eze: margin accounts alone, whole shares, free of charge.
///
/// Source: LEAN, `Common/Brokerages/EzeBrokerageModel.cs`.
public final class EzeBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY,
          SecurityType.OPTION,
          SecurityType.FUTURE,
          SecurityType.FUTURE_OPTION,
          SecurityType.INDEX,
          SecurityType.INDEX_OPTION);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE);

  /// The model of a margin account.
  public EzeBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public EzeBrokerageModel(AccountType accountType) {
    super(accountType);
    if (accountType == AccountType.CASH) {
      throw new IllegalArgumentException(
          "Eze brokerage can only be used with a Margin account type");
    }
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new EzeFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .securityTypes(SECURITY_TYPES)
            .orderTypes(ORDER_TYPES)
            .refuseIf(
                !order.quantityExact().remainder(Decimal.ONE).isZero(),
                "Order Quantity must be Integer, but provided "
                    + order.absoluteQuantityExact()
                    + ".")
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }
}
