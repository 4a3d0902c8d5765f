package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.PublicFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.PublicOrderProperties;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Set;

/// The rules of Public.com: shares free of charge in regular hours.
///
/// Source: LEAN, `Common/Brokerages/PublicBrokerageModel.cs`.
public final class PublicBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION, SecurityType.CRYPTO);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.COMBO_LIMIT);

  /// The model of a margin account.
  public PublicBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public PublicBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new PublicFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .securityTypes(SECURITY_TYPES)
            .orderTypes(ORDER_TYPES)
            .refuseIf(
                order.type() != OrderType.LIMIT
                    && order.properties() instanceof PublicOrderProperties properties
                    && properties.outsideRegularTradingHours(),
                "Orders for extended market must be of type 'Limit' and with 'DAY' time-in-force,"
                    + " but "
                    + order.type()
                    + " was specified.")
            .refusal();
    if (refusal != null) {
      return refusal;
    }
    settleMargin(order);
    return super.canSubmitOrder(security, order);
  }

  /// Fills in whether the order uses margin: never in a cash account, else unless the author says
  /// no.
  private void settleMargin(Order order) {
    if (order.properties() instanceof PublicOrderProperties properties) {
      boolean wanted = properties.useMargin() == null || properties.useMargin();
      properties.setUseMargin(accountType() != AccountType.CASH && wanted);
    }
  }

  @Override
  public BrokerageMessageEvent canUpdateOrder(
      Security security, Order order, UpdateOrderRequest request) {
    return order.groupOrderManager() == null
        ? null
        : BrokerageMessageEvent.notSupported(
            "Public.com does not support updating combo (multi-leg) orders.");
  }
}
