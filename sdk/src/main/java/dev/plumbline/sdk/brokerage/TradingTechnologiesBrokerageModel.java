package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.ConstantFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of Trading Technologies, which trades no shares: their orders are refused.
///
/// Source: LEAN, `Common/Brokerages/TradingTechnologiesBrokerageModel.cs`, as far as shares can
/// tell.
public final class TradingTechnologiesBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES = Set.of(SecurityType.FUTURE);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.LIMIT, OrderType.MARKET, OrderType.STOP_MARKET, OrderType.STOP_LIMIT);

  /// The model of a margin account.
  public TradingTechnologiesBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public TradingTechnologiesBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return Map.of(SecurityType.FUTURE, Market.CME);
  }

  @Override
  public String getBenchmarkTicker() {
    return null;
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new ConstantFeeModel(0);
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(name(), security, order)
        .securityTypes(SECURITY_TYPES)
        .orderTypes(ORDER_TYPES)
        .refusal();
  }

  @Override
  public boolean canExecuteOrder(Security security, Order order) {
    return order.securityType() == SecurityType.FUTURE;
  }
}
