package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.fee.ConstantFeeModel;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.EquityExchange;
import dev.plumbline.sdk.security.FillModel;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.PortfolioSettings;
import dev.plumbline.sdk.security.PriceVariationModel;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// SPY on the New York exchange with pre- and post-market, a clock to turn and data to feed; times
/// are New York's, written `2013-10-07T10:00:00`.
public final class MarketBench {
  private static final MarketTimeZone NEW_YORK = MarketTimeZone.NEW_YORK;

  private final TimeKeeper clock = new TimeKeeper(utc("2013-10-07T10:00:00"));
  private final SecurityManager securities = new SecurityManager(clock);
  private final Equity spy;
  private final List<Order> updated = new ArrayList<>();
  private Duration stalePriceTimeSpan = Duration.ofHours(1);
  private int lastOrderId;

  /// SPY without subscriptions.
  public MarketBench() {
    SecurityTransactionManager transactions =
        new SecurityTransactionManager(securities, () -> false);
    SecurityPortfolioManager portfolio =
        new SecurityPortfolioManager(securities, transactions, PortfolioSettings.DEFAULT);
    SecurityModels models =
        new SecurityModels(
            new EquityFillModel(),
            new ConstantFeeModel(0),
            NullSlippageModel.INSTANCE,
            new SecurityMarginModel(Decimal.of(2)),
            new ImmediateSettlementModel(),
            (book, security, fill) -> {},
            PriceVariationModel.ADJUSTED);
    spy =
        new Equity(
            new SecuritySetup(
                0,
                new Symbol(SecurityIdentifier.parse("SPY R735QTJ8XC9X"), "SPY"),
                new EquityExchange(newYorkHours()),
                SymbolProperties.defaults("USD"),
                portfolio.cashBook(),
                new SecurityCache(),
                models),
            "P");
    securities.add(spy);
  }

  /// SPY with minute trades and quotes in regular hours.
  public static MarketBench minutes() {
    return new MarketBench()
        .subscribe(TradeBar.class, Resolution.MINUTE)
        .subscribe(QuoteBar.class, Resolution.MINUTE);
  }

  private static SecurityExchangeHours newYorkHours() {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
        List<MarketHoursSegment> segments =
            MarketHoursSegment.segments(
                Nanos.timeOfDay(4, 0, 0),
                Nanos.timeOfDay(9, 30, 0),
                Nanos.timeOfDay(16, 0, 0),
                Nanos.timeOfDay(20, 0, 0));
        week.put(day, new LocalMarketHours(day, segments));
      }
    }
    return new SecurityExchangeHours(NEW_YORK, week, MarketHoursExceptions.NONE);
  }

  /// Adds a subscription for regular hours.
  public MarketBench subscribe(Class<? extends BaseData> type, Resolution resolution) {
    return subscribe(type, resolution, false, false);
  }

  /// Adds a subscription.
  public MarketBench subscribe(
      Class<? extends BaseData> type,
      Resolution resolution,
      boolean extendedHours,
      boolean internal) {
    spy.addData(
        new SubscriptionDataConfig(
            type,
            spy.symbol(),
            resolution,
            type == QuoteBar.class ? TickType.QUOTE : TickType.TRADE,
            NEW_YORK,
            NEW_YORK,
            new SubscriptionDataConfig.Options(true, extendedHours, internal, false, true),
            DataNormalizationMode.RAW));
    return this;
  }

  /// The security.
  public Equity spy() {
    return spy;
  }

  /// The UTC nanoseconds of a New York time.
  public static long utc(String newYork) {
    return NEW_YORK.toUtc(Nanos.parse(newYork));
  }

  /// Turns the clock.
  public MarketBench at(String newYork) {
    clock.setUtcDateTime(utc(newYork));
    return this;
  }

  /// Feeds a trade bar "open high low close" that ends now.
  public MarketBench trades(Duration length, String prices) {
    long end = spy.localTimeNs();
    spy.setMarketPrice(
        new TradeBar(
            spy.symbol(), end - length.toNanos(), end, bar(prices), Decimal.of(10_000), false));
    return this;
  }

  /// Feeds a minute trade bar "open high low close" that ends now.
  public MarketBench trades(String prices) {
    return trades(Duration.ofMinutes(1), prices);
  }

  /// Feeds a minute quote bar with bid and ask "open high low close" that ends now.
  public MarketBench quotes(String bid, String ask) {
    long end = spy.localTimeNs();
    spy.setMarketPrice(
        new QuoteBar(
            spy.symbol(),
            end - Nanos.MINUTE,
            end,
            bid == null ? null : bar(bid),
            Decimal.of(300),
            ask == null ? null : bar(ask),
            Decimal.of(500),
            false));
    return this;
  }

  /// A trade tick now.
  public Tick tradeTick(String price, String exchange, String saleCondition) {
    return new Tick(
        spy.symbol(),
        spy.localTimeNs(),
        TickType.TRADE,
        Decimal.of(price),
        Decimal.of(100),
        Tick.Quote.NONE,
        exchange,
        saleCondition,
        false);
  }

  /// A quote tick now.
  public Tick quoteTick(String bid, String ask) {
    Decimal b = Decimal.of(bid);
    Decimal a = Decimal.of(ask);
    return new Tick(
        spy.symbol(),
        spy.localTimeNs(),
        TickType.QUOTE,
        b.add(a).divide(2),
        Decimal.ZERO,
        new Tick.Quote(b, Decimal.ONE, a, Decimal.ONE),
        "P",
        "",
        false);
  }

  /// Feeds the ticks of one moment, all trades or all quotes.
  public MarketBench ticks(Tick... ticks) {
    for (Tick tick : ticks) {
      spy.setMarketPrice(tick);
    }
    spy.cache().storeTicks(ticks[0].tickType(), List.of(ticks));
    return this;
  }

  private static Bar bar(String prices) {
    String[] p = prices.strip().split(" +");
    return new Bar(Decimal.of(p[0]), Decimal.of(p[1]), Decimal.of(p[2]), Decimal.of(p[3]));
  }

  /// Terms of an order for a quantity made at a New York time.
  public OrderTerms terms(String quantity, String newYork) {
    return OrderTerms.of(spy.symbol(), Decimal.of(quantity), utc(newYork));
  }

  /// Gives an order its number.
  public <T extends Order> T numbered(T order) {
    order.setId(++lastOrderId);
    return order;
  }

  /// Sets the age from which prices are stale.
  public MarketBench stalePriceTimeSpan(Duration span) {
    stalePriceTimeSpan = span;
    return this;
  }

  /// The orders that a fill model has changed.
  public List<Order> updated() {
    return updated;
  }

  /// The fill of an order by a model, or null.
  public OrderEvent fill(FillModel model, Order order) {
    List<OrderEvent> events = fills(model, order, Map.of(order, spy));
    return events.isEmpty() ? null : events.getFirst();
  }

  /// The fill of an order by the equity model, or null.
  public OrderEvent fill(Order order) {
    return fill(new EquityFillModel(), order);
  }

  /// The fills of an order and its group.
  public List<OrderEvent> fills(
      FillModel model, Order order, Map<Order, dev.plumbline.sdk.security.Security> group) {
    return model
        .fill(new FillModelParameters(spy, order, stalePriceTimeSpan, group, updated::add))
        .orderEvents();
  }
}
