package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.FxcmFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.settlement.AccountCurrencyImmediateSettlementModel;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of FXCM, which trades no shares: their orders are refused.
///
/// Source: LEAN, `Common/Brokerages/FxcmBrokerageModel.cs`, as far as shares can tell.
public final class FxcmBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.FOREX, SecurityType.CFD);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.LIMIT, OrderType.MARKET, OrderType.STOP_MARKET);

  /// The model of a margin account.
  public FxcmBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public FxcmBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return Map.of(
        SecurityType.BASE,
        Market.USA,
        SecurityType.EQUITY,
        Market.USA,
        SecurityType.OPTION,
        Market.USA,
        SecurityType.FOREX,
        Market.FXCM,
        SecurityType.CFD,
        Market.FXCM);
  }

  @Override
  public String getBenchmarkTicker() {
    return null;
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new FxcmFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(name(), security, order)
        .securityTypes(SECURITY_TYPES)
        .orderTypes(ORDER_TYPES)
        .refusal();
  }

  @Override
  public SettlementModel getSettlementModel(Security security) {
    return security.type() == SecurityType.CFD
        ? new AccountCurrencyImmediateSettlementModel()
        : new ImmediateSettlementModel();
  }
}
