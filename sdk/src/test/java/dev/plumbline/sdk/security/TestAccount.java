package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketHoursState;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Decimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An account with US equities for tests: a clock, a portfolio and a book of orders that stay open.
public final class TestAccount {
  /// Interactive Brokers' fee of US equities, as the reference recomputation in Python states it.
  public static final FeeModel INTERACTIVE_BROKERS = TestAccount::interactiveBrokersFee;

  /// Noon of a Monday in New York.
  public static final long NOON = Nanos.parse("2013-10-07T16:00:00");

  private final TimeKeeper clock = new TimeKeeper(NOON);
  private final SecurityManager securities = new SecurityManager(clock);
  private final OpenOrders orders = new OpenOrders();
  private final SecurityTransactionManager transactions =
      new SecurityTransactionManager(securities, this::isWarmingUp);
  private final SecurityPortfolioManager portfolio =
      new SecurityPortfolioManager(securities, transactions, PortfolioSettings.DEFAULT);
  private boolean warmingUp;

  /// An account without securities and with 100,000 dollars.
  public TestAccount() {
    transactions.setOrderProcessor(orders);
  }

  /// A number.
  public static Decimal d(String text) {
    return Decimal.of(text);
  }

  /// The symbol of a US equity.
  public static Symbol symbol(String ticker) {
    return Symbol.create(ticker, SecurityType.EQUITY, Market.USA);
  }

  /// The clock.
  public TimeKeeper clock() {
    return clock;
  }

  /// The securities.
  public SecurityManager securities() {
    return securities;
  }

  /// The transactions.
  public SecurityTransactionManager transactions() {
    return transactions;
  }

  /// The portfolio.
  public SecurityPortfolioManager portfolio() {
    return portfolio;
  }

  /// Sets the cash in dollars.
  public TestAccount cash(String amount) {
    portfolio.cashBook().get("USD").setAmount(d(amount));
    return this;
  }

  /// Sets the clock.
  public void setUtc(String utc) {
    clock.setUtcDateTime(Nanos.parse(utc));
  }

  /// Begins or ends the warm-up.
  public void setWarmingUp(boolean isWarmingUp) {
    warmingUp = isWarmingUp;
  }

  /// Adds an equity without a price: leverage 2, the fee of Interactive Brokers.
  public Equity add(String ticker) {
    Equity equity = create(ticker);
    securities.add(equity);
    return equity;
  }

  /// Adds an equity at a price.
  public Equity add(String ticker, String price) {
    Equity equity = add(ticker);
    setPrice(equity, price);
    return equity;
  }

  /// An equity that is not added.
  public Equity create(String ticker) {
    SecurityModels models =
        new SecurityModels(
            parameters -> new Fill(List.of()),
            INTERACTIVE_BROKERS,
            (asset, order) -> Decimal.ZERO,
            new SecurityMarginModel(Decimal.of(2)),
            new ImmediateSettlementModel(),
            (book, security, fill) -> {},
            PriceVariationModel.ADJUSTED);
    return new Equity(
        new SecuritySetup(
            securities.total().size(),
            symbol(ticker),
            new EquityExchange(usEquities()),
            SymbolProperties.defaults("USD"),
            portfolio.cashBook(),
            new SecurityCache(),
            models),
        "P");
  }

  /// Sets the price of a security with a bar of that price alone.
  public void setPrice(Security security, String price) {
    security.setMarketPrice(bar(security, price));
    portfolio.invalidateTotalPortfolioValue();
  }

  /// A minute bar that ends now and knows one price.
  public TradeBar bar(Security security, String price) {
    Decimal p = d(price);
    long end = security.localTimeNs();
    return new TradeBar(
        security.symbol(), end - Nanos.MINUTE, end, new Bar(p, p, p, p), d("1000"), false);
  }

  /// Sends a market order that stays open, and returns it.
  public Order submit(Security security, String quantity) {
    OrderTerms terms = OrderTerms.of(security.symbol(), d(quantity), clock.utcNs());
    OrderTicket ticket =
        transactions.addOrder(SubmitOrderRequest.of(OrderType.MARKET, terms).build());
    MarketOrder order = new MarketOrder(terms);
    order.setId(ticket.orderId());
    return order;
  }

  /// The opening hours of US equities, closed on Christmas 2013.
  public static SecurityExchangeHours usEquities() {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
        long open = Nanos.timeOfDay(9, 30, 0);
        long close = Nanos.timeOfDay(16, 0, 0);
        MarketHoursSegment regular = new MarketHoursSegment(MarketHoursState.MARKET, open, close);
        week.put(day, new LocalMarketHours(day, List.of(regular)));
      }
    }
    MarketHoursExceptions exceptions =
        new MarketHoursExceptions(Set.of(LocalDate.of(2013, 12, 25)), Set.of(), Map.of(), Map.of());
    return new SecurityExchangeHours(MarketTimeZone.NEW_YORK, week, exceptions);
  }

  private boolean isWarmingUp() {
    return warmingUp;
  }

  private static OrderFee interactiveBrokersFee(OrderFeeParameters parameters) {
    Decimal quantity = parameters.order().quantityExact().abs();
    Decimal fee = d("0.005").multiply(quantity);
    Decimal top = d("0.005").multiply(quantity.multiply(parameters.security().priceExact()));
    Decimal charged = fee.isLess(Decimal.ONE) ? Decimal.ONE : fee.min(top);
    return OrderFee.of(charged, "USD");
  }
}
