package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.fee.ConstantFeeModel;
import dev.plumbline.sdk.fee.InteractiveBrokersFeeModel;
import dev.plumbline.sdk.fill.EquityFillModel;
import dev.plumbline.sdk.fill.ImmediateFillModel;
import dev.plumbline.sdk.margin.CashBuyingPowerModel;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderField;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.BuyingPowerModel;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.FillModel;
import dev.plumbline.sdk.security.MarginInterestRateModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.settlement.DelayedSettlementModel;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.shortable.NullShortableProvider;
import dev.plumbline.sdk.slippage.NullSlippageModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The brokerage model that takes all orders, and the base of those that do not.
///
/// Shares on margin have leverage 2, without a margin account 1; fees are those of Interactive
/// Brokers. Models that are asked for are new each time. Source: LEAN,
/// `Common/Brokerages/DefaultBrokerageModel.cs`; futures and options on futures are not covered.
public class DefaultBrokerageModel implements BrokerageModel {
  /// The markets of the default model.
  public static final Map<SecurityType, String> DEFAULT_MARKET_MAP = defaultMarketMap();

  private static final Decimal EQUITY_LEVERAGE = Decimal.of(2);
  private static final Decimal CURRENCY_LEVERAGE = Decimal.of(50);
  private static final Decimal CRYPTO_FUTURE_LEVERAGE = Decimal.of(25);

  private final AccountType accountType;

  /// The model of a margin account.
  public DefaultBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public DefaultBrokerageModel(AccountType accountType) {
    this.accountType = accountType;
  }

  private static Map<SecurityType, String> defaultMarketMap() {
    Map<SecurityType, String> markets = new EnumMap<>(SecurityType.class);
    markets.put(SecurityType.BASE, Market.USA);
    markets.put(SecurityType.EQUITY, Market.USA);
    markets.put(SecurityType.OPTION, Market.USA);
    markets.put(SecurityType.FUTURE, Market.CME);
    markets.put(SecurityType.FUTURE_OPTION, Market.CME);
    markets.put(SecurityType.FOREX, Market.OANDA);
    markets.put(SecurityType.CFD, Market.OANDA);
    markets.put(SecurityType.CRYPTO, Market.COINBASE);
    markets.put(SecurityType.CRYPTO_FUTURE, Market.BINANCE);
    markets.put(SecurityType.INDEX, Market.USA);
    markets.put(SecurityType.INDEX_OPTION, Market.USA);
    return Collections.unmodifiableMap(markets);
  }

  /// The default markets with other ones for some kinds of securities.
  protected static Map<SecurityType, String> marketsWith(Map<SecurityType, String> others) {
    Map<SecurityType, String> markets = new EnumMap<>(DEFAULT_MARKET_MAP);
    markets.putAll(others);
    return Collections.unmodifiableMap(markets);
  }

  @Override
  public final AccountType accountType() {
    return accountType;
  }

  @Override
  public Decimal requiredFreeBuyingPowerPercent() {
    return Decimal.ZERO;
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return DEFAULT_MARKET_MAP;
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    boolean future =
        security.type() == SecurityType.FUTURE || security.type() == SecurityType.FUTURE_OPTION;
    return future && order.type() == OrderType.MARKET_ON_OPEN
        ? BrokerageMessageEvent.notSupported(
            "MarketOnOpen orders are not supported for futures and future options.")
        : null;
  }

  @Override
  public BrokerageMessageEvent canUpdateOrder(
      Security security, Order order, UpdateOrderRequest request) {
    return null;
  }

  @Override
  public boolean canExecuteOrder(Security security, Order order) {
    return true;
  }

  /// Keeps the value of open orders: quantities are divided by the split's factor and lose their
  /// fraction, prices are multiplied by it, trailing amounts too unless they are fractions of the
  /// price.
  @Override
  public void applySplit(List<OrderTicket> tickets, Split split) {
    Decimal factor = split.splitFactorExact();
    for (OrderTicket ticket : tickets) {
      OrderType type = ticket.orderType();
      UpdateOrderFields fields = new UpdateOrderFields();
      fields.setQuantity(ticket.quantityExact().divide(factor).truncate());
      if (type.isLimitOrder()) {
        fields.setLimitPrice(ticket.getExact(OrderField.LIMIT_PRICE).multiply(factor));
      }
      if (type.isStopOrder()) {
        fields.setStopPrice(ticket.getExact(OrderField.STOP_PRICE).multiply(factor));
      }
      if (type == OrderType.LIMIT_IF_TOUCHED) {
        fields.setTriggerPrice(ticket.getExact(OrderField.TRIGGER_PRICE).multiply(factor));
      }
      if (type == OrderType.TRAILING_STOP && !ticket.trailingAsPercentage()) {
        fields.setTrailingAmount(ticket.getExact(OrderField.TRAILING_AMOUNT).multiply(factor));
      }
      ticket.update(fields);
    }
  }

  @Override
  public Decimal getLeverage(Security security) {
    if (accountType == AccountType.CASH) {
      return Decimal.ONE;
    }
    return switch (security.type()) {
      case CRYPTO_FUTURE -> CRYPTO_FUTURE_LEVERAGE;
      case EQUITY -> EQUITY_LEVERAGE;
      case FOREX, CFD -> CURRENCY_LEVERAGE;
      default -> Decimal.ONE;
    };
  }

  @Override
  public String getBenchmarkTicker() {
    return "SPY";
  }

  @Override
  public FillModel getFillModel(Security security) {
    return switch (security.type()) {
      case EQUITY -> new EquityFillModel();
      case FUTURE, FUTURE_OPTION ->
          throw new IllegalArgumentException(
              name() + ".GetFillModel: Invalid security type " + security.type().text());
      default -> new ImmediateFillModel();
    };
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return switch (security.type()) {
      case EQUITY, OPTION, FUTURE, FUTURE_OPTION -> new InteractiveBrokersFeeModel();
      default -> new ConstantFeeModel(0);
    };
  }

  @Override
  public SlippageModel getSlippageModel(Security security) {
    return NullSlippageModel.INSTANCE;
  }

  @Override
  public SettlementModel getSettlementModel(Security security) {
    boolean delayed =
        security.type() == SecurityType.EQUITY || security.type() == SecurityType.OPTION;
    return accountType == AccountType.CASH && delayed
        ? new DelayedSettlementModel(
            DelayedSettlementModel.EQUITY_SETTLEMENT_DAYS,
            DelayedSettlementModel.EQUITY_SETTLEMENT_TIME)
        : new ImmediateSettlementModel();
  }

  @Override
  public MarginInterestRateModel getMarginInterestRateModel(Security security) {
    return MarginInterestRateModel.NULL;
  }

  @Override
  public BuyingPowerModel getBuyingPowerModel(Security security) {
    boolean currency =
        security.type() == SecurityType.CRYPTO || security.type() == SecurityType.FOREX;
    return currency && accountType == AccountType.CASH
        ? new CashBuyingPowerModel()
        : new SecurityMarginModel(getLeverage(security), requiredFreeBuyingPowerPercent());
  }

  @Override
  public ShortableProvider getShortableProvider(Security security) {
    return new NullShortableProvider();
  }

  /// Whether all subscriptions of a security are the engine's own.
  static boolean isInternal(Security security) {
    return security.subscriptions().stream().allMatch(SubscriptionDataConfig::isInternalFeed);
  }

  /// The model's name in LEAN, as its messages print it.
  protected final String name() {
    return getClass().getSimpleName();
  }
}
