package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.ZerodhaFeeModel;
import dev.plumbline.sdk.order.DayTimeInForce;
import dev.plumbline.sdk.order.GoodTilCanceledTimeInForce;
import dev.plumbline.sdk.order.GoodTilDateTimeInForce;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of Zerodha in India: leverage 5.
///
/// Source: LEAN, `Common/Brokerages/ZerodhaBrokerageModel.cs`.
public final class ZerodhaBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES = Set.of(SecurityType.EQUITY);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.LIMIT, OrderType.MARKET, OrderType.STOP_MARKET, OrderType.STOP_LIMIT);
  private static final Set<Class<? extends TimeInForce>> TIMES_IN_FORCE =
      Set.of(GoodTilCanceledTimeInForce.class, DayTimeInForce.class, GoodTilDateTimeInForce.class);
  private static final Set<SecurityType> LEVERED =
      Set.of(SecurityType.EQUITY, SecurityType.FUTURE, SecurityType.OPTION, SecurityType.INDEX);
  private static final Decimal LEVERAGE = Decimal.of(5);

  /// The model of a margin account.
  public ZerodhaBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public ZerodhaBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return marketsWith(Map.of(SecurityType.EQUITY, Market.INDIA));
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new ZerodhaFeeModel();
  }

  @Override
  public Decimal getLeverage(Security security) {
    if (accountType() == AccountType.CASH || isInternal(security)) {
      return Decimal.ONE;
    }
    if (!LEVERED.contains(security.type())) {
      throw new IllegalArgumentException("Invalid security type: " + security.type().text());
    }
    return LEVERAGE;
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(name(), security, order)
        .securityTypes(SECURITY_TYPES)
        .orderTypes(ORDER_TYPES)
        .timesInForce(TIMES_IN_FORCE)
        .refusal();
  }

  @Override
  public boolean canExecuteOrder(Security security, Order order) {
    return SECURITY_TYPES.contains(security.type())
        && TIMES_IN_FORCE.contains(order.timeInForce().getClass());
  }
}
