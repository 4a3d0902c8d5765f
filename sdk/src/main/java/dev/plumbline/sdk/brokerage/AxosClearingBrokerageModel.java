package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.AxosFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of Axos: whole shares, 0.0035 dollars each, no benchmark.
///
/// LEAN reads what Axos can lend from files; give securities such a provider where it is wanted.
///
/// Source: LEAN, `Common/Brokerages/AxosClearingBrokerageModel.cs`.
public final class AxosClearingBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES = Set.of(SecurityType.EQUITY);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.LIMIT, OrderType.MARKET, OrderType.MARKET_ON_CLOSE);

  /// The model of a margin account.
  public AxosClearingBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public AxosClearingBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new AxosFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .securityTypes(SECURITY_TYPES)
            .orderTypes(ORDER_TYPES)
            .wholeQuantity()
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return Map.of(SecurityType.EQUITY, Market.USA);
  }

  @Override
  public String getBenchmarkTicker() {
    return null;
  }
}
