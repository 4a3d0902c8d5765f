package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.InteractiveBrokersFeeModel;
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
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of Interactive Brokers, as far as they concern shares; no benchmark.
///
/// Source: LEAN, `Common/Brokerages/InteractiveBrokersBrokerageModel.cs`, without the size limits
/// of currencies and the exercise of options.
public sealed class InteractiveBrokersBrokerageModel extends DefaultBrokerageModel
    permits InteractiveBrokersFixModel {
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.TRAILING_STOP,
          OrderType.LIMIT_IF_TOUCHED,
          OrderType.COMBO_MARKET,
          OrderType.COMBO_LIMIT,
          OrderType.COMBO_LEG_LIMIT,
          OrderType.OPTION_EXERCISE);
  private static final Set<Class<? extends TimeInForce>> TIMES_IN_FORCE =
      Set.of(GoodTilCanceledTimeInForce.class, DayTimeInForce.class, GoodTilDateTimeInForce.class);
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY,
          SecurityType.FOREX,
          SecurityType.OPTION,
          SecurityType.FUTURE,
          SecurityType.FUTURE_OPTION,
          SecurityType.INDEX,
          SecurityType.INDEX_OPTION,
          SecurityType.CFD);
  private static final Set<SecurityType> MARKET_ON_OPEN_TYPES =
      Set.of(
          SecurityType.CFD,
          SecurityType.EQUITY,
          SecurityType.OPTION,
          SecurityType.FUTURE_OPTION,
          SecurityType.INDEX_OPTION);
  private static final Set<SecurityType> MARKET_ON_CLOSE_TYPES =
      Set.of(SecurityType.FUTURE, SecurityType.EQUITY, SecurityType.CFD);
  private static final int MOST_LEGS = 3;
  private static final Decimal CFD_LEVERAGE = Decimal.of(10);

  private final List<OrderType> orderTypes;
  private final Set<Class<? extends TimeInForce>> timesInForce;

  /// The model of a margin account.
  public InteractiveBrokersBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public InteractiveBrokersBrokerageModel(AccountType accountType) {
    this(accountType, ORDER_TYPES, TIMES_IN_FORCE);
  }

  InteractiveBrokersBrokerageModel(
      AccountType accountType,
      List<OrderType> orderTypes,
      Set<Class<? extends TimeInForce>> timesInForce) {
    super(accountType);
    this.orderTypes = orderTypes;
    this.timesInForce = timesInForce;
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    Map<SecurityType, String> markets = new EnumMap<>(DEFAULT_MARKET_MAP);
    markets.remove(SecurityType.CRYPTO);
    markets.remove(SecurityType.CRYPTO_FUTURE);
    markets.put(SecurityType.CFD, Market.INTERACTIVE_BROKERS);
    return markets;
  }

  @Override
  public String getBenchmarkTicker() {
    return null;
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new InteractiveBrokersFeeModel();
  }

  @Override
  public Decimal getLeverage(Security security) {
    return accountType() == AccountType.MARGIN && security.type() == SecurityType.CFD
        ? CFD_LEVERAGE
        : super.getLeverage(security);
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(name(), security, order)
        .orderTypes(orderTypes)
        .refuseIf(
            order.type() == OrderType.MARKET_ON_CLOSE
                && !MARKET_ON_CLOSE_TYPES.contains(security.type()),
            "Unsupported order type for " + security.type().text() + " security type",
            "InteractiveBrokers does not support Market-on-Close orders for other security types"
                + " different than Future and Equity.")
        .marketOnOpen(
            MARKET_ON_OPEN_TYPES,
            session ->
                new OrderChecks.Window(session.endNs(), session.startNs() - 2 * Nanos.MINUTE))
        .refuseIf(
            order.type() == OrderType.COMBO_LEG_LIMIT
                && order.groupOrderManager().count() > MOST_LEGS,
            "The "
                + name()
                + " does not support four-leg ComboLegLimit orders. Use ComboLimit orders for"
                + " four-leg combinations or more.")
        .securityTypes(SECURITY_TYPES)
        .timesInForce(timesInForce)
        .refusal();
  }

  @Override
  public boolean canExecuteOrder(Security security, Order order) {
    return order.securityType() != SecurityType.BASE;
  }
}
