package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.BrokerageMessageHandler;
import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.schedule.DateRules;
import dev.plumbline.sdk.schedule.ScheduleManager;
import dev.plumbline.sdk.schedule.ScheduledEvent;
import dev.plumbline.sdk.schedule.TimeRule;
import dev.plumbline.sdk.schedule.TimeRules;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityTransactionManager;
import dev.plumbline.sdk.spi.ObjectStore;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The words of an [Algorithm] for what is there: securities, portfolio, clock, log, parameters.
///
/// A layer of [Algorithm], not to be extended. No word works before the engine has attached itself,
/// that is, before `initialize()`.
public abstract sealed class AlgorithmParts permits AlgorithmSetup {
  private Parts parts;
  private Slice currentSlice;

  AlgorithmParts() {}

  /// Gives the algorithm its engine; called once, by the engine, before `initialize()`.
  ///
  /// @throws IllegalStateException if the algorithm has an engine already
  public final void attach(AlgorithmEngine engine) {
    if (parts != null) {
      throw new IllegalStateException(
          getClass().getName() + " runs in an engine already; make a new instance for each run");
    }
    parts = Parts.of(engine);
    if (engine.state().name() == null) {
      engine.state().setName(getClass().getSimpleName());
    }
  }

  final Parts parts() {
    if (parts == null) {
      throw new IllegalStateException(
          getClass().getName()
              + " has no engine yet: its words work from initialize() on, not in constructors and"
              + " not where fields are declared; move the call into initialize()");
    }
    return parts;
  }

  final AlgorithmEngine engine() {
    return parts().engine();
  }

  /// The securities, by symbol or ticker.
  public final SecurityManager securities() {
    return engine().securities();
  }

  /// The securities that are followed now: without those just added, which come with the next step,
  /// and without those removed, which [#securities()] still knows.
  public final Map<Symbol, Security> activeSecurities() {
    return engine().activeSecurities();
  }

  /// What is held: cash and positions.
  public final SecurityPortfolioManager portfolio() {
    return engine().portfolio();
  }

  /// Orders and tickets.
  public final SecurityTransactionManager transactions() {
    return engine().transactions();
  }

  /// The word for events by the clock.
  public final ScheduleManager schedule() {
    return engine().schedule();
  }

  /// The words for days in `schedule().on(...)`.
  public final DateRules dateRules() {
    return engine().schedule().dateRules();
  }

  /// The words for times in `schedule().on(...)`.
  public final TimeRules timeRules() {
    return engine().schedule().timeRules();
  }

  /// The switches of the algorithm.
  public final AlgorithmSettings settings() {
    return engine().state().settings();
  }

  /// How securities are followed unless told otherwise.
  public final UniverseSettings universeSettings() {
    return engine().state().universeSettings();
  }

  /// Subscriptions, and consolidators by hand.
  public final SubscriptionManager subscriptionManager() {
    return engine().subscriptionManager();
  }

  /// Where data of the past comes from.
  public final HistoryProvider historyProvider() {
    return engine().historyProvider();
  }

  /// The brokerage's rules.
  public final BrokerageModel brokerageModel() {
    return engine().state().brokerageModel();
  }

  /// What is done with the brokerage's messages; LEAN's default until the author sets another.
  public final BrokerageMessageHandler brokerageMessageHandler() {
    return engine().state().brokerageMessageHandler();
  }

  /// What the result is compared with, or null while nothing is set.
  public final Benchmark benchmark() {
    return engine().state().benchmark();
  }

  /// What the benchmark is worth now, in account currency (LEAN: `Benchmark.Evaluate(Time)`).
  public final Decimal benchmarkValue() {
    return engine().benchmarkValue();
  }

  /// The properties of orders that name none; each order gets a copy.
  public final OrderProperties defaultOrderProperties() {
    return engine().state().defaultOrderProperties();
  }

  /// Sets the properties of orders that name none.
  public final void setDefaultOrderProperties(OrderProperties properties) {
    engine().state().setDefaultOrderProperties(properties);
  }

  /// Now, on the algorithm's wall clock.
  public final LocalDateTime time() {
    return engine().timeKeeper().timeIn(timeZone());
  }

  /// Now, on the algorithm's wall clock, nanoseconds since 1970.
  public final long timeNs() {
    return engine().timeKeeper().timeInNs(timeZone());
  }

  /// Now, UTC.
  public final Instant utcTime() {
    return engine().timeKeeper().utcTime();
  }

  /// Now, UTC nanoseconds since 1970.
  public final long utcNs() {
    return engine().timeKeeper().utcNs();
  }

  /// The time zone of [#time()]: New York unless set.
  public final MarketTimeZone timeZone() {
    return engine().state().timeZone();
  }

  /// The first day.
  public final LocalDate startDate() {
    return engine().state().startDate();
  }

  /// The last day.
  ///
  /// Differs from LEAN, where it is the last instant of that day.
  public final LocalDate endDate() {
    return Nanos.dateOf(engine().state().endNs());
  }

  /// The currency of the portfolio's values.
  public final String accountCurrency() {
    return portfolio().cashBook().accountCurrency();
  }

  /// Whether the algorithm is warming up: data comes, orders are refused. True in `initialize()`.
  public final boolean isWarmingUp() {
    return engine().state().isWarmingUp();
  }

  /// Whether orders go to a real brokerage.
  public final boolean liveMode() {
    return engine().state().isLiveMode();
  }

  /// What the algorithm keeps under keys; custom data can come from it.
  public final ObjectStore objectStore() {
    return engine().objectStore();
  }

  /// What the algorithm runs for.
  public final AlgorithmMode algorithmMode() {
    return engine().state().algorithmMode();
  }

  /// Where the algorithm runs.
  public final DeploymentTarget deploymentTarget() {
    return DeploymentTarget.LOCAL_PLATFORM;
  }

  /// What an investment without risk yields.
  public final RiskFreeInterestRateModel riskFreeInterestRateModel() {
    RiskFreeInterestRateModel own = engine().state().riskFreeInterestRateModel();
    return own == null
        ? time -> Exact.ofDouble(engine().riskFreeInterestRate(timeZone().toUtc(Nanos.of(time))))
        : own;
  }

  /// Sets what an investment without risk yields, for the result's ratios and for indicators.
  public final void setRiskFreeInterestRateModel(RiskFreeInterestRateModel model) {
    engine().state().setRiskFreeInterestRateModel(model);
  }

  /// The algorithm's name: that of its class unless set.
  public final String name() {
    return engine().state().name();
  }

  /// The algorithm's tags; a view that cannot be changed.
  public final List<String> tags() {
    return Collections.unmodifiableList(engine().state().tags());
  }

  /// The slice of the present step, or null before the first one. It is valid during the step.
  public final Slice currentSlice() {
    return currentSlice;
  }

  /// Sets the slice of the present step; the engine's.
  public final void setCurrentSlice(Slice slice) {
    currentSlice = slice;
  }

  /// The symbol of a ticker among the securities added so far.
  ///
  /// @throws java.util.NoSuchElementException with LEAN's text if the ticker was never added
  public final Symbol symbol(String ticker) {
    return parts().securities().symbol(ticker);
  }

  /// The symbol of the US equity that has a ticker today, added or not.
  public final Symbol equitySymbol(String ticker) {
    return equitySymbol(ticker, Market.USA);
  }

  /// The symbol of the equity that has a ticker today in a market, added or not.
  ///
  /// LEAN's `Symbol.Create`, which looks into the map files too; here [Symbol#create(String,
  /// dev.plumbline.sdk.symbol.SecurityType, String)] does not.
  public final Symbol equitySymbol(String ticker, String market) {
    return engine().equity(ticker, market);
  }

  /// Writes a line into the log.
  public final void log(String message) {
    parts().log().log(message);
  }

  /// Writes a line for the author's eyes into log and console; a repeated one once.
  public final void debug(String message) {
    parts().log().debug(message);
  }

  /// Writes a line about an error that does not end the run; a repeated one once.
  public final void error(String message) {
    parts().log().error(message);
  }

  /// Writes the message of an exception as an error line.
  public final void error(Throwable error) {
    error(error.getMessage());
  }

  /// Runs training code as soon as possible.
  public final ScheduledEvent train(Runnable trainingCode) {
    return schedule().trainingNow(trainingCode);
  }

  /// Runs training code at the times of the days.
  public final ScheduledEvent train(DateRule dateRule, TimeRule timeRule, Runnable trainingCode) {
    return schedule().training(dateRule, timeRule, trainingCode);
  }

  /// Ends the run after this step.
  public final void quit() {
    quit("");
  }

  /// Ends the run after this step and says why.
  public final void quit(String message) {
    parts().log().debug("Quit(): " + message);
    engine().quit(message);
  }

  /// Messages to people, in live runs: LEAN's `Notify`.
  public final NotificationManager notifications() {
    return parts().notifications();
  }

  /// A parameter's text, or null if the run has none of the name.
  public final String getParameter(String parameter) {
    return getParameter(parameter, (String) null);
  }

  /// A parameter's text, or the default if the run has none of the name.
  public final String getParameter(String parameter, String defaultValue) {
    return Parameters.text(asked(parameter), parameter, defaultValue);
  }

  /// A parameter as a whole number, or the default if there is none or its text is no such number.
  public final int getParameter(String parameter, int defaultValue) {
    return Parameters.integer(asked(parameter), parameter, defaultValue);
  }

  /// A parameter as a number, or the default if there is none or its text is no number.
  public final double getParameter(String parameter, double defaultValue) {
    return Parameters.number(asked(parameter), parameter, defaultValue);
  }

  /// A parameter as an exact number, or the default if there is none or its text is no number.
  public final Decimal getParameter(String parameter, Decimal defaultValue) {
    return Parameters.exact(asked(parameter), parameter, defaultValue);
  }

  private Map<String, String> asked(String parameter) {
    engine().state().askedParameters().add(parameter);
    return engine().state().parameters();
  }

  /// The run's parameters by name; a view that cannot be changed.
  public final Map<String, String> getParameters() {
    engine().state().askedParameters().addAll(engine().state().parameters().keySet());
    return Collections.unmodifiableMap(engine().state().parameters());
  }
}
