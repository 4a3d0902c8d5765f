package dev.plumbline.jmh;

import dev.plumbline.algorithms.bench.OneMinute;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.ledger.LedgerPortfolioModel;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.fee.InteractiveBrokersFeeModel;
import dev.plumbline.sdk.fill.EquityFillModel;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderListHash;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.EquityExchange;
import dev.plumbline.sdk.security.Fill;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderParameters;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.PortfolioSettings;
import dev.plumbline.sdk.security.PriceVariationModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityCache;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.security.SecurityModels;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecuritySetup;
import dev.plumbline.sdk.security.SecurityTransactionManager;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.slippage.NullSlippageModel;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Decimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The pieces of an order's way: margin check, fill, fee, ledger, and the hash of all orders.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OrderBenchmark {
  private static final int ORDERS = 1_000;
  private static final Decimal PRICE = Decimal.of("100.75");
  private static final Decimal CASH = Decimal.of(10_000_000);

  private final LedgerPortfolioModel ledger = new LedgerPortfolioModel();
  private SecurityPortfolioManager portfolio;
  private Equity share;
  private Order order;
  private TimeKeeper clock;
  private Order sale;
  private long nowNs;
  private List<Order> orders;
  private OneMinute ended;
  private HasSufficientBuyingPowerForOrderParameters question;

  /// A share with a price, and orders of it; anew in each iteration, as a ledger keeps all profits.
  @Setup(Level.Iteration)
  public void open() {
    ended = new OneMinute();
    try (RunData data = RunData.of(JmhFolder.data())) {
      RunOverrides days = new RunOverrides(null, LocalDate.of(2010, 1, 20), null, Map.of());
      Backtest.run(ended, data.ports(), days, new Silent());
    }
    Security traded = ended.securities().get(JmhFolder.TICKER);
    Order asked = ended.transactions().getOrderById(1);
    question = new HasSufficientBuyingPowerForOrderParameters(ended.portfolio(), traded, asked);
    long now = MarketTimeZone.NEW_YORK.toUtc(Nanos.parse("2013-10-07T10:00:00"));
    clock = new TimeKeeper(now);
    SecurityManager securities = new SecurityManager(clock);
    SecurityTransactionManager transactions =
        new SecurityTransactionManager(securities, () -> false);
    portfolio = new SecurityPortfolioManager(securities, transactions, PortfolioSettings.DEFAULT);
    portfolio.setCash(CASH);
    share = share();
    securities.add(share);
    long end = share.localTimeNs();
    Bar bar =
        new Bar(Decimal.of("100.5"), Decimal.of("101"), Decimal.of("100.25"), Decimal.of("100.75"));
    share.setMarketPrice(
        new TradeBar(share.symbol(), end - Nanos.MINUTE, end, bar, Decimal.of(10_000), false));
    order = order(1, now - Nanos.MINUTE);
    orders = new ArrayList<>();
    for (int i = 1; i <= ORDERS; i++) {
      orders.add(order(i, now + i * Nanos.MINUTE));
    }
    sale = new MarketOrder(OrderTerms.of(share.symbol(), Decimal.of(-10), now));
    nowNs = now;
    check();
  }

  private Equity share() {
    SecurityModels models =
        new SecurityModels(
            new EquityFillModel(),
            new InteractiveBrokersFeeModel(),
            NullSlippageModel.INSTANCE,
            new SecurityMarginModel(Decimal.of(2)),
            new ImmediateSettlementModel(),
            ledger,
            PriceVariationModel.ADJUSTED);
    Equity equity =
        new Equity(
            new SecuritySetup(
                0,
                new Symbol(SecurityIdentifier.parse("SPY R735QTJ8XC9X"), "SPY"),
                new EquityExchange(hours()),
                SymbolProperties.defaults("USD"),
                portfolio.cashBook(),
                new SecurityCache(),
                models),
            "P");
    equity.addData(
        new SubscriptionDataConfig(
            TradeBar.class,
            equity.symbol(),
            Resolution.MINUTE,
            TickType.TRADE,
            MarketTimeZone.NEW_YORK,
            MarketTimeZone.NEW_YORK,
            new SubscriptionDataConfig.Options(true, false, false, false, true),
            DataNormalizationMode.RAW));
    return equity;
  }

  private static SecurityExchangeHours hours() {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
        week.put(
            day,
            new LocalMarketHours(
                day,
                MarketHoursSegment.segments(
                    Nanos.timeOfDay(4, 0, 0),
                    Nanos.timeOfDay(9, 30, 0),
                    Nanos.timeOfDay(16, 0, 0),
                    Nanos.timeOfDay(20, 0, 0))));
      }
    }
    return new SecurityExchangeHours(MarketTimeZone.NEW_YORK, week, MarketHoursExceptions.NONE);
  }

  private Order order(int number, long utcNs) {
    Order made = new MarketOrder(OrderTerms.of(share.symbol(), Decimal.of(10), utcNs));
    made.setId(number);
    return made;
  }

  private OrderEvent event(Order filled) {
    nowNs += Nanos.MINUTE;
    clock.setUtcDateTime(nowNs);
    OrderEvent event = new OrderEvent(filled, nowNs, OrderFee.ZERO);
    event.setFillPrice(PRICE);
    event.setFillQuantity(filled.quantityExact());
    return event;
  }

  private void check() {
    JmhFolder.check(fill().iterator().next().fillPriceExact().equals(PRICE), "another fill");
    JmhFolder.check(marginCheck(), "no buying power");
    JmhFolder.check(fee().value().amount().equals(Decimal.ONE), "the fee " + fee());
    ledger();
    JmhFolder.check(portfolio.cash() == CASH.doubleValue(), "cash " + portfolio.cash());
    JmhFolder.check(hash().length() == 32, hash());
  }

  /// Of the first order again, at the end of a run that traded.
  @Benchmark
  public boolean marginCheck() {
    return question
        .security()
        .buyingPowerModel()
        .hasSufficientBuyingPowerForOrder(question)
        .isSufficient();
  }

  @Benchmark
  public Fill fill() {
    return share.fillModel().fill(FillModelParameters.of(share, order, Duration.ofHours(1)));
  }

  @Benchmark
  public OrderFee fee() {
    return share.feeModel().getOrderFee(new OrderFeeParameters(share, order));
  }

  /// Bought and sold again: two fills, their making included, a minute apart; the profit is kept.
  @Benchmark
  public Decimal ledger() {
    ledger.processFill(portfolio, share, event(order));
    ledger.processFill(portfolio, share, event(sale));
    return share.holdings().quantityExact();
  }

  /// Of a thousand orders.
  @Benchmark
  public String hash() {
    return OrderListHash.of(orders);
  }
}
