package dev.plumbline.engine.run;

import dev.plumbline.engine.broker.TransactionHandler;
import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.engine.feed.FeedNotices;
import dev.plumbline.engine.feed.SharedIndicators;
import dev.plumbline.engine.feed.SubscriptionFactory;
import dev.plumbline.engine.feed.SubscriptionRequest;
import dev.plumbline.engine.history.HistoryReader;
import dev.plumbline.engine.ledger.LedgerPortfolioModel;
import dev.plumbline.engine.record.PortfolioAccount;
import dev.plumbline.engine.record.RunRecorder;
import dev.plumbline.engine.record.RunSettings;
import dev.plumbline.engine.slice.EngineSlice;
import dev.plumbline.engine.statistics.RiskFreeInterestRate;
import dev.plumbline.engine.trade.TradeBuilder;
import dev.plumbline.engine.universe.AuthorDatabase;
import dev.plumbline.engine.universe.EngineSubscriptionManager;
import dev.plumbline.engine.universe.SecurityService;
import dev.plumbline.engine.universe.UniverseFeeds;
import dev.plumbline.engine.universe.UniverseSelection;
import dev.plumbline.sdk.algorithm.AlgorithmEngine;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.algorithm.Benchmark;
import dev.plumbline.sdk.algorithm.RiskFreeInterestRateModel;
import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;
import dev.plumbline.sdk.chart.UserCharts;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.schedule.ScheduleManager;
import dev.plumbline.sdk.schedule.ScheduledEventQueue;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityTransactionManager;
import dev.plumbline.sdk.security.VolatilityModel;
import dev.plumbline.sdk.spi.MemoryObjectStore;
import dev.plumbline.sdk.spi.ObjectStore;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parts of one run, wired to one another; nothing here is shared with another run.
final class RunParts {
  /// Trading days of a year unless the author says otherwise.
  static final int TRADING_DAYS = 252;

  /// What the clock of a run shows before its start is known.
  static final long FIRST_NS = Nanos.of(LocalDate.of(1998, 1, 1));

  private final RunPorts ports;
  private final AuthorDatabase database;
  private final ObjectStore objectStore = new MemoryObjectStore();
  private final AlgorithmState state = new AlgorithmState(new DefaultBrokerageModel());
  private final TimeKeeper clock;
  private final SecurityPortfolioManager portfolio;
  private final FeedNotices notices = new FeedNotices();
  private final SubscriptionFactory factory;
  private final DataManager manager;
  private final SecurityService service;
  private final UniverseSelection selection;
  private final EngineSubscriptionManager subscriptions;
  private final ScheduledEventQueue events;
  private final ScheduleManager schedule;
  private final TradeBuilder trades = new TradeBuilder();
  private final RunOutcome outcome = new RunOutcome();
  private final RunLog log;
  private final UserCharts charts = new UserCharts();
  private final Map<String, String> runtimeStatistics = new LinkedHashMap<>();
  private final Map<String, String> summaryStatistics = new LinkedHashMap<>();
  private RunRecorder recorder;
  private EngineSlice slice;
  private final HistoryReader history;
  private final Map<Symbol, DataNormalizationMode> modes = new HashMap<>();
  private final Map<Symbol, String> presentTickers = new HashMap<>();
  private TransactionHandler handler;
  private Security benchmark;

  RunParts(RunPorts ports, RunListener listener) {
    this(ports, listener, new TimeKeeper(FIRST_NS), null);
  }

  /// Parts of a run that shares its clock and equal indicators with others; null for none shared.
  RunParts(RunPorts ports, RunListener listener, TimeKeeper clock, SharedIndicators shared) {
    this.ports = ports;
    this.clock = clock;
    this.database = new AuthorDatabase(ports.securities());
    SecurityManager securities = new SecurityManager(clock);
    SecurityTransactionManager transactions =
        new SecurityTransactionManager(securities, state::isWarmingUp);
    this.portfolio = new SecurityPortfolioManager(securities, transactions, state.settings());
    this.factory =
        new SubscriptionFactory(
            ports.data(), ports.mapFiles(), ports.factorFiles(), notices, objectStore);
    this.manager = new DataManager(factory, clock::utcNs, state::isLocked, new StateWarmUp(state));
    this.service =
        new SecurityService(state, portfolio, database, new LedgerPortfolioModel(), clock);
    this.selection = new UniverseSelection(state, portfolio, service);
    UniverseFeeds feeds = new UniverseFeeds(state, clock, database, ports.data(), ports.mapFiles());
    this.subscriptions =
        new EngineSubscriptionManager(state, portfolio, service, selection, manager, feeds);
    subscriptions.share(shared);
    this.events = new ScheduledEventQueue(clock::utcNs);
    this.schedule =
        new ScheduleManager(
            new Scheduling(clock, securities, database, ports.mapFiles(), this::debug),
            state.timeZone());
    schedule.setEventSchedule(events);
    this.log = new RunLog(() -> clock.timeInNs(state.timeZone()), listener);
    selection.connect(ports.data()::fundamental, this::debug);
    this.history = new HistoryReader(state, clock, factory, service::createBenchmark, feeds);
  }

  private void debug(String text) {
    log.add(AlgorithmEngine.LogLevel.DEBUG, text);
  }

  void connect(TransactionHandler transactionHandler) {
    handler = transactionHandler;
  }

  TransactionHandler handler() {
    return handler;
  }

  /// How the prices of the security's first subscription are adjusted now.
  DataNormalizationMode currentNormalizationMode(Symbol symbol) {
    List<SubscriptionDataConfig> configs = subscriptions.subscriptionDataConfigs(symbol);
    return configs.isEmpty()
        ? DataNormalizationMode.ADJUSTED
        : configs.getFirst().dataNormalizationMode();
  }

  AuthorDatabase database() {
    return database;
  }

  ObjectStore objectStore() {
    return objectStore;
  }

  RunPorts ports() {
    return ports;
  }

  AlgorithmState state() {
    return state;
  }

  TimeKeeper clock() {
    return clock;
  }

  SecurityPortfolioManager portfolio() {
    return portfolio;
  }

  FeedNotices notices() {
    return notices;
  }

  DataManager manager() {
    return manager;
  }

  SecurityService service() {
    return service;
  }

  UniverseSelection selection() {
    return selection;
  }

  EngineSubscriptionManager subscriptions() {
    return subscriptions;
  }

  ScheduledEventQueue events() {
    return events;
  }

  ScheduleManager schedule() {
    return schedule;
  }

  TradeBuilder trades() {
    return trades;
  }

  RunOutcome outcome() {
    return outcome;
  }

  RunLog log() {
    return log;
  }

  UserCharts charts() {
    return charts;
  }

  Map<String, String> runtimeStatistics() {
    return runtimeStatistics;
  }

  Map<String, String> summaryStatistics() {
    return summaryStatistics;
  }

  /// The slice of the present instant.
  EngineSlice slice() {
    return slice;
  }

  /// Shows another run's slice from now on, which shows the same data.
  void follow(EngineSlice other) {
    slice = other;
  }

  /// The algorithm's securities, and behind them the benchmark's own if there is one.
  List<Security> knownSecurities() {
    List<Security> all = new ArrayList<>(portfolio.securities().values());
    if (benchmark != null) {
      all.add(benchmark);
    }
    return all;
  }

  /// Whether any security's volatility follows its prices.
  boolean hasVolatilityModels() {
    List<Security> all = portfolio.securities().values();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).volatilityModel() != VolatilityModel.NULL) {
        return true;
      }
    }
    return false;
  }

  /// Begins the record of the run, once its dates and cash are known.
  void startRecord(String algorithmId) {
    slice = new EngineSlice(state.timeZone());
    PortfolioAccount account =
        new PortfolioAccount(
            portfolio, trades, state::isWarmingUp, this::benchmarkValue, this::presentTicker);
    RunSettings.Period period =
        new RunSettings.Period(Nanos.of(state.startDate()), state.endNs(), state.timeZone());
    Integer days = state.settings().tradingDaysPerYear();
    recorder =
        new RunRecorder(
            new RunSettings(
                algorithmId,
                ports.version(),
                period,
                Currencies.getCurrencySymbol(portfolio.cashBook().accountCurrency()),
                riskFreeRate(),
                days == null ? TRADING_DAYS : days),
            account,
            new RunMarket(this),
            charts,
            portfolio.cashExact());
    if (state.riskFreeInterestRateModel() == null) {
      recorder.computeMonthsEarly();
    }
    log.begin(recorder.log());
  }

  /// The rate of an investment without risk: the author's, or that of the data folder.
  RiskFreeInterestRate riskFreeRate() {
    RiskFreeInterestRateModel own = state.riskFreeInterestRateModel();
    return own == null
        ? ports.interestRate()
        : utcNs -> own.getInterestRateExact(Nanos.toLocalDateTime(state.timeZone().toLocal(utcNs)));
  }

  private String presentTicker(Symbol symbol) {
    String known = presentTickers.get(symbol);
    if (known == null) {
      known = ports.mapFiles().mapFile(symbol).mappedSymbol(state.endNs(), symbol.value());
      presentTickers.put(symbol, known);
    }
    return known;
  }

  RunRecorder recorder() {
    return recorder;
  }

  HistoryReader history() {
    return history;
  }

  /// How the prices of the security's first subscription are adjusted, as of the first time it is
  /// asked.
  DataNormalizationMode normalizationMode(Symbol symbol) {
    return modes.computeIfAbsent(symbol, this::currentNormalizationMode);
  }

  /// Makes the benchmark's own security and its hourly subscription, from the trading day before
  /// the start.
  void startBenchmark() {
    if (state.benchmark() == null) {
      String ticker = state.brokerageModel().getBenchmarkTicker();
      state.setBenchmark(
          ticker == null
              ? new Benchmark.FuncBenchmark(time -> Decimal.ZERO)
              : new Benchmark.SecurityBenchmark(ports.mapFiles().createEquity(ticker, "usa")));
    }
    if (state.benchmark() instanceof Benchmark.SecurityBenchmark security) {
      benchmark = service.createBenchmark(security.symbol());
      trades.setBenchmark(benchmark);
      selection.setBenchmark(benchmarkRequest(benchmark));
    }
  }

  private SubscriptionRequest benchmarkRequest(Security security) {
    SecurityExchangeHours hours = security.exchange().hours();
    SubscriptionDataConfig config =
        new SubscriptionDataConfig(
            TradeBar.class,
            security.symbol(),
            Resolution.HOUR,
            TickType.TRADE,
            database.dataTimeZone(security.symbol()),
            hours.timeZone(),
            new SubscriptionDataConfig.Options(false, false, true, false, true),
            DataNormalizationMode.ADJUSTED);
    security.addData(config);
    return new SubscriptionRequest(
        config,
        security,
        hours,
        clock.utcNs(),
        state.endUtcNs(),
        state.settings().dailyPreciseEndTime());
  }

  /// What the benchmark is worth at an instant that is now.
  Decimal benchmarkValue(long utcNs) {
    return state.benchmark() instanceof Benchmark.FuncBenchmark function
        ? function.value().apply(Nanos.toLocalDateTime(state.timeZone().toLocal(utcNs)))
        : benchmark.priceExact().multiply(benchmark.quoteCurrency().conversionRateExact());
  }
}
