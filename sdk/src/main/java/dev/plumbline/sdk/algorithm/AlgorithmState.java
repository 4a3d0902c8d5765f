package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.BrokerageMessageHandler;
import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.security.SecurityInitializer;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// What the author has set so far, and where the run stands.
///
/// Shared by the algorithm's words, which write it, and the engine, which reads it and locks it
/// when `initialize()` is over. Setters check nothing but the lock; the words check what the author
/// says.
public final class AlgorithmState {
  /// How long the warm-up lasts: a number of bars, a length of time, or neither.
  ///
  /// @param bars number of bars, 0 if a length is given
  /// @param length length, or null if a number of bars is given
  /// @param resolution resolution of the bars, or null for the algorithm's coarsest subscription
  public record WarmUp(int bars, Duration length, dev.plumbline.sdk.time.Resolution resolution) {}

  private RiskFreeInterestRateModel riskFreeInterestRateModel;
  private AlgorithmMode algorithmMode = AlgorithmMode.BACKTESTING;
  private final AlgorithmSettings settings = new AlgorithmSettings();
  private final UniverseSettings universeSettings = new UniverseSettings();
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final SequencedSet<String> askedParameters = new LinkedHashSet<>();
  private final List<String> tags = new ArrayList<>();
  private String name;
  private LocalDate startDate = LocalDate.of(1998, 1, 1);
  private long startUtcNs = Nanos.MIN;
  private long endNs = Nanos.MAX;
  private MarketTimeZone timeZone = MarketTimeZone.NEW_YORK;
  private Benchmark benchmark;
  private BrokerageModel brokerageModel;
  private BrokerageMessageHandler brokerageMessageHandler;
  private SecurityInitializer securityInitializer;
  private WarmUp warmUp;
  private boolean locked;
  private boolean warmingUp;
  private boolean liveMode;
  private OrderProperties defaultOrderProperties = new OrderProperties();

  /// A state with LEAN's defaults and a brokerage's rules.
  public AlgorithmState(BrokerageModel brokerageModel) {
    this.brokerageModel = brokerageModel;
  }

  /// The switches of the algorithm.
  public AlgorithmSettings settings() {
    return settings;
  }

  /// How securities are subscribed unless told otherwise.
  public UniverseSettings universeSettings() {
    return universeSettings;
  }

  /// The run's parameters by name, in the order given; the live map.
  public Map<String, String> parameters() {
    return parameters;
  }

  /// The names of the parameters that the author asked for, whether given or not, in the order in
  /// which he did first; the live set.
  public SequencedSet<String> askedParameters() {
    return askedParameters;
  }

  /// The author's tags; the live list.
  public List<String> tags() {
    return tags;
  }

  /// The algorithm's name, or null while the author has set none.
  public String name() {
    return name;
  }

  /// Sets the algorithm's name.
  public void setName(String value) {
    name = value;
  }

  /// The first day, on the algorithm's calendar.
  public LocalDate startDate() {
    return startDate;
  }

  /// Sets the first day.
  public void setStartDate(LocalDate value) {
    startDate = value;
  }

  /// Begins within a day, UTC; the day is its own. The engine's, for live runs.
  public void setStartUtcNs(long utcNs) {
    startUtcNs = utcNs;
    startDate = Nanos.dateOf(timeZone.toLocal(utcNs));
  }

  /// The last instant on the algorithm's wall clock: the end of the last day, a tick before
  /// midnight.
  public long endNs() {
    return endNs;
  }

  /// Sets the last instant on the algorithm's wall clock.
  public void setEndNs(long value) {
    endNs = value;
  }

  /// The algorithm's time zone: New York unless set.
  public MarketTimeZone timeZone() {
    return timeZone;
  }

  /// Sets the algorithm's time zone.
  public void setTimeZone(MarketTimeZone value) {
    timeZone = value;
  }

  /// The first instant, UTC.
  public long startUtcNs() {
    return startUtcNs == Nanos.MIN ? timeZone.toUtc(Nanos.of(startDate)) : startUtcNs;
  }

  /// The last instant, UTC.
  public long endUtcNs() {
    return timeZone.toUtc(endNs);
  }

  /// What the result is compared with, or null while the author has set none.
  public Benchmark benchmark() {
    return benchmark;
  }

  /// Sets what the result is compared with.
  public void setBenchmark(Benchmark value) {
    benchmark = value;
  }

  /// The brokerage's rules.
  public BrokerageModel brokerageModel() {
    return brokerageModel;
  }

  /// Sets the brokerage's rules.
  public void setBrokerageModel(BrokerageModel value) {
    brokerageModel = value;
  }

  /// What is done with the brokerage's messages.
  public BrokerageMessageHandler brokerageMessageHandler() {
    return brokerageMessageHandler;
  }

  /// Replaces what is done with the brokerage's messages.
  public void setBrokerageMessageHandler(BrokerageMessageHandler value) {
    brokerageMessageHandler = value;
  }

  /// What prepares each new security, or null for the brokerage model's own preparation.
  public SecurityInitializer securityInitializer() {
    return securityInitializer;
  }

  /// Sets what prepares each new security.
  public void setSecurityInitializer(SecurityInitializer value) {
    securityInitializer = value;
  }

  /// How long the warm-up lasts, or null for none.
  public WarmUp warmUp() {
    return warmUp;
  }

  /// Sets how long the warm-up lasts.
  public void setWarmUp(WarmUp value) {
    warmUp = value;
  }

  /// What an investment without risk yields, or null for what the data folder says.
  public RiskFreeInterestRateModel riskFreeInterestRateModel() {
    return riskFreeInterestRateModel;
  }

  /// Sets what an investment without risk yields.
  public void setRiskFreeInterestRateModel(RiskFreeInterestRateModel value) {
    riskFreeInterestRateModel = value;
  }

  /// What the run is for.
  public AlgorithmMode algorithmMode() {
    return isLiveMode() ? AlgorithmMode.LIVE : algorithmMode;
  }

  /// Sets what a run over the past is for; the engine's.
  public void setAlgorithmMode(AlgorithmMode value) {
    algorithmMode = value;
  }

  /// Whether `initialize()` is over.
  public boolean isLocked() {
    return locked;
  }

  /// Marks the end of `initialize()`.
  public void lock() {
    locked = true;
  }

  /// Whether the algorithm is warming up.
  public boolean isWarmingUp() {
    return warmingUp;
  }

  /// Begins or ends the warm-up; the engine's.
  public void setWarmingUp(boolean value) {
    warmingUp = value;
  }

  /// Whether orders go to a real brokerage.
  public boolean isLiveMode() {
    return liveMode;
  }

  /// Sets whether orders go to a real brokerage; the engine's.
  public void setLiveMode(boolean value) {
    liveMode = value;
  }

  /// The properties of orders that name none; each order gets a copy.
  public OrderProperties defaultOrderProperties() {
    return defaultOrderProperties;
  }

  /// Sets the properties of orders that name none.
  public void setDefaultOrderProperties(OrderProperties value) {
    defaultOrderProperties = value;
  }
}
