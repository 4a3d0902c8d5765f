package dev.plumbline.engine.testing;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.EquityExchange;
import dev.plumbline.sdk.security.Fill;
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
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// US equities with prices, a clock and a portfolio of 100,000 dollars.
public final class TestMarket {
  private final TimeKeeper clock = new TimeKeeper(Nanos.of(2013, 10, 7));
  private final SecurityManager securities = new SecurityManager(clock);
  private final SecurityTransactionManager transactions =
      new SecurityTransactionManager(securities, () -> false);
  private final SecurityPortfolioManager portfolio =
      new SecurityPortfolioManager(securities, transactions, PortfolioSettings.DEFAULT);

  /// A number.
  public static Decimal d(String text) {
    return Decimal.of(text);
  }

  /// The clock.
  public TimeKeeper clock() {
    return clock;
  }

  /// The portfolio.
  public SecurityPortfolioManager portfolio() {
    return portfolio;
  }

  /// The security of a symbol.
  public Security security(Symbol symbol) {
    return securities.get(symbol);
  }

  /// Adds an equity.
  public Equity add(String ticker) {
    Equity equity = create(ticker, securities.total().size());
    securities.add(equity);
    return equity;
  }

  /// An equity that only the benchmark sees.
  public Equity benchmark(String ticker) {
    Equity equity = create(ticker, securities.total().size() + 10);
    equity.setLocalTimeKeeper(clock.localTimeKeeper(MarketTimeZone.NEW_YORK));
    return equity;
  }

  private Equity create(String ticker, int index) {
    SecurityModels models =
        new SecurityModels(
            parameters -> new Fill(List.of()),
            parameters -> null,
            (asset, order) -> Decimal.ZERO,
            new SecurityMarginModel(Decimal.of(2)),
            new ImmediateSettlementModel(),
            (book, security, fill) -> {},
            PriceVariationModel.ADJUSTED);
    Symbol symbol = Symbol.create(ticker, SecurityType.EQUITY, Market.USA);
    return new Equity(
        new SecuritySetup(
            index,
            symbol,
            new EquityExchange(SecurityExchangeHours.alwaysOpen(MarketTimeZone.NEW_YORK)),
            SymbolProperties.defaults("USD"),
            portfolio.cashBook(),
            new SecurityCache(),
            models),
        "P");
  }

  /// Sets the price of a security with a minute bar of that price alone.
  public void setPrice(Security security, String price) {
    Decimal p = d(price);
    long end = security.localTimeNs();
    security.setMarketPrice(
        new TradeBar(
            security.symbol(), end - Nanos.MINUTE, end, new Bar(p, p, p, p), d("1000"), false));
    portfolio.invalidateTotalPortfolioValue();
  }

  /// A fill at the present time.
  public OrderEvent fill(int orderId, Security security, String quantity, String price) {
    OrderEvent event = new OrderEvent(orderId, security.symbol(), clock.utcNs());
    event.setStatus(OrderStatus.FILLED);
    event.setFillQuantity(d(quantity));
    event.setQuantity(d(quantity));
    event.setFillPrice(d(price));
    event.setFillPriceCurrency("USD");
    return event;
  }
}
