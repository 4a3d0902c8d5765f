package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;
import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.chart.UserCharts;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.schedule.ScheduleCalendar;
import dev.plumbline.sdk.schedule.ScheduleManager;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityTransactionManager;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalDataProvider;
import dev.plumbline.sdk.universe.UniverseManager;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An engine for tests: a real account with a clock that tests set, and orders that stay open.
///
/// It is noon of Monday, 7 October 2013 in New York.
final class TestEngine implements AlgorithmEngine, ScheduleCalendar {
  private final UniverseManager universes = new UniverseManager();
  final TestAccount account = new TestAccount();
  final TestSubscriptions subscriptions = new TestSubscriptions(account);
  final TestHistory history = new TestHistory();
  final List<String> lines = new ArrayList<>();
  final UserCharts charts = new UserCharts();
  final Map<String, String> statistics = new LinkedHashMap<>();
  final AlgorithmState state = new AlgorithmState(new DefaultBrokerageModel());
  final ScheduleManager schedule = new ScheduleManager(this, MarketTimeZone.NEW_YORK);
  String quit;

  /// An algorithm that does nothing, attached to this engine.
  Algorithm algorithm() {
    Algorithm algorithm = new Nothing();
    algorithm.attach(this);
    return algorithm;
  }

  static final class Nothing extends Algorithm {
    @Override
    public void initialize() {
      // nothing
    }
  }

  /// Sets the clock to a time in New York, such as `2013-10-07T09:45:00`.
  void setNewYork(String local) {
    account.clock().setUtcDateTime(MarketTimeZone.NEW_YORK.toUtc(Nanos.parse(local)));
  }

  /// A bar of one price that ends at a time in New York.
  static TradeBar bar(Symbol symbol, String end, long lengthNs, String price) {
    Decimal p = Decimal.of(price);
    long endNs = Nanos.parse(end);
    return new TradeBar(
        symbol, endNs - lengthNs, endNs, new Bar(p, p, p, p), Decimal.of(1000), false);
  }

  /// A quote of one price that ends at a time in New York.
  static QuoteBar quote(Symbol symbol, String end, long lengthNs, String price) {
    Decimal p = Decimal.of(price);
    long endNs = Nanos.parse(end);
    Bar side = new Bar(p, p, p, p);
    return new QuoteBar(
        symbol, endNs - lengthNs, endNs, side, Decimal.ONE, side, Decimal.ONE, false);
  }

  @Override
  public TimeKeeper timeKeeper() {
    return account.clock();
  }

  @Override
  public AlgorithmState state() {
    return state;
  }

  @Override
  public SecurityManager securities() {
    return account.securities();
  }

  @Override
  public SecurityPortfolioManager portfolio() {
    return account.portfolio();
  }

  @Override
  public Map<Symbol, Security> activeSecurities() {
    Map<Symbol, Security> active = new LinkedHashMap<>();
    securities().values().forEach(security -> active.put(security.symbol(), security));
    return active;
  }

  @Override
  public UniverseManager universeManager() {
    return universes;
  }

  @Override
  public Fundamental fundamental(Symbol symbol, long timeNs) {
    return new Fundamental(
        symbol, timeNs, CoarseFundamental.Day.UNKNOWN, FundamentalDataProvider.NONE);
  }

  @Override
  public SecurityTransactionManager transactions() {
    return account.transactions();
  }

  @Override
  public ScheduleManager schedule() {
    return schedule;
  }

  @Override
  public SubscriptionManager subscriptionManager() {
    return subscriptions;
  }

  @Override
  public HistoryProvider historyProvider() {
    return history;
  }

  @Override
  public Symbol equity(String ticker, String market) {
    return TestAccount.symbol(ticker);
  }

  @Override
  public SecurityExchangeHours exchangeHours(Symbol symbol) {
    return TestAccount.usEquities();
  }

  @Override
  public MarketTimeZone dataTimeZone(Symbol symbol) {
    return MarketTimeZone.NEW_YORK;
  }

  @Override
  public void log(LogLevel level, String message) {
    lines.add(level + " " + message);
  }

  @Override
  public void addChart(Chart chart) {
    charts.addChart(chart);
  }

  @Override
  public void plot(String chart, String series, Decimal value) {
    charts.plot(chart, series, utcNs(), value);
  }

  @Override
  public void plot(String chart, String series, Candlestick candle) {
    charts.plot(chart, series, candle);
  }

  @Override
  public void addSeries(String chart, String series, SeriesType seriesType, String unit) {
    charts.addSeries(chart, series, seriesType, unit);
  }

  @Override
  public double riskFreeInterestRate(long utcNs) {
    return 0.01;
  }

  @Override
  public List<ShortableDay> shortableDays(Symbol symbol, String brokerage) {
    return List.of();
  }

  @Override
  public List<Trade> closedTrades() {
    return List.of();
  }

  @Override
  public Map<String, String> statistics() {
    return Map.copyOf(statistics);
  }

  @Override
  public void setRuntimeStatistic(String name, String value) {
    statistics.put(name, value);
  }

  @Override
  public void setSummaryStatistic(String name, String value) {
    statistics.put("summary " + name, value);
  }

  @Override
  public void quit(String message) {
    quit = message;
  }

  @Override
  public long utcNs() {
    return account.clock().utcNs();
  }

  @Override
  public SecurityExchangeHours hours(Symbol symbol) {
    return TestAccount.usEquities();
  }

  @Override
  public Symbol symbol(String ticker) {
    return TestAccount.symbol(ticker);
  }

  @Override
  public Collection<SecurityExchangeHours> marketHours() {
    return List.of(TestAccount.usEquities());
  }
}
