package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.SamcoFeeModel;
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

/// The rules of Samco in India: leverage 5.
///
/// Source: LEAN, `Common/Brokerages/SamcoBrokerageModel.cs`.
public final class SamcoBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.EQUITY, SecurityType.OPTION, SecurityType.FUTURE);
  private static final List<OrderType> ORDER_TYPES =
      List.of(OrderType.MARKET, OrderType.LIMIT, OrderType.STOP_MARKET);
  private static final Set<Class<? extends TimeInForce>> TIMES_IN_FORCE =
      Set.of(GoodTilCanceledTimeInForce.class, DayTimeInForce.class, GoodTilDateTimeInForce.class);
  private static final Set<SecurityType> LEVERED =
      Set.of(SecurityType.EQUITY, SecurityType.FUTURE, SecurityType.OPTION, SecurityType.INDEX);
  private static final Decimal LEVERAGE = Decimal.of(5);

  /// The model of a margin account.
  public SamcoBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public SamcoBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return marketsWith(
        Map.of(
            SecurityType.EQUITY,
            Market.INDIA,
            SecurityType.FUTURE,
            Market.INDIA,
            SecurityType.OPTION,
            Market.INDIA));
  }

  @Override
  public String getBenchmarkTicker() {
    return "NIFTYBEES";
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new SamcoFeeModel();
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
        .timesInForce(TIMES_IN_FORCE)
        .orderTypes(ORDER_TYPES)
        .refusal();
  }

  @Override
  public boolean canExecuteOrder(Security security, Order order) {
    return SECURITY_TYPES.contains(security.type())
        && TIMES_IN_FORCE.contains(order.timeInForce().getClass());
  }
}
