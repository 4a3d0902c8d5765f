package dev.plumbline.engine.run;

import dev.plumbline.engine.broker.TransactionHandler;
import dev.plumbline.engine.feed.DataConsumers;
import dev.plumbline.engine.feed.Subscription;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.engine.record.RunRecorder;
import dev.plumbline.engine.slice.EngineSlice;
import dev.plumbline.engine.trade.TradeBuilder;
import dev.plumbline.engine.universe.ConsolidatorScans;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmEngine.LogLevel;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.schedule.ScheduledEventQueue;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityCache;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// What happens at one instant, in LEAN's order.
///
/// | step | why here |
/// |---|---|
/// | past events | what was due while nothing was told fires at its own time |
/// | past consolidators | bars that ended meanwhile are told before the clock moves on |
/// | clock, slice | from here on it is now |
/// | prices | before anybody's code runs |
/// | hourly financing and settlement | on the new prices |
/// | end of warm-up | before any order can be placed |
/// | symbol changes | orders of the old ticker are cancelled |
/// | fills | resting orders meet the new prices before the author does |
/// | events due now | after fills, so that they see them |
/// | margin calls | every five minutes |
/// | securities that came and went | before their data |
/// | dividends, splits | to holdings and orders, before the author's callbacks |
/// | consolidators, indicators | so that the author sees them up to date |
/// | split, dividend, delisting callbacks | |
/// | onData | |
/// | framework | insights of models after those of the author |
/// | fills | market orders placed in this step |
/// | record | samples |
/// | end of step | securities added or removed in this step take effect |
///
/// Source: LEAN, `Engine/AlgorithmManager.cs`, `Run`.
final class StepOrder {
  private final RunParts parts;
  private final Algorithm algorithm;
  private final TimeKeeper clock;
  private final ScheduledEventQueue events;
  private final ConsolidatorScans scans;
  private final SecurityPortfolioManager portfolio;
  private final TransactionHandler handler;
  private final TradeBuilder trades;
  private final RunRecorder recorder;
  private final RunOutcome outcome;
  private final EngineSlice slice;
  private final CorporateActions actions;
  private final Periodic periodic;
  private final EndOfDay endOfDay;
  private final LongConsumer setClock = this::setDateTime;
  private boolean wasWarmingUp;

  StepOrder(RunParts parts, Algorithm algorithm) {
    this.parts = parts;
    this.algorithm = algorithm;
    this.clock = parts.clock();
    this.events = parts.events();
    this.scans = parts.subscriptions().scans();
    this.portfolio = parts.portfolio();
    this.handler = parts.handler();
    this.trades = parts.trades();
    this.recorder = parts.recorder();
    this.outcome = parts.outcome();
    this.slice = parts.slice();
    this.actions = new CorporateActions(parts, algorithm);
    this.periodic = new Periodic(parts, algorithm);
    this.endOfDay = new EndOfDay(parts, algorithm);
  }

  /// Before the first instant.
  void begin() {
    events.start();
    endOfDay.start();
    parts
        .schedule()
        .on(
            "Daily Sampling",
            parts.schedule().dateRules().everyDay(),
            parts.schedule().timeRules().midnight(),
            () -> recorder.sampleDaily(clock.utcNs()));
    periodic.start(clock.utcNs());
    wasWarmingUp = parts.state().isWarmingUp();
    if (wasWarmingUp) {
      parts.log().add(LogLevel.DEBUG, "Algorithm starting warm up...");
    } else {
      algorithm.onWarmupFinished();
    }
  }

  /// Lets a warm-up end at the start of the run where the next data comes later.
  void alignWithStart(long utcNs) {
    if (parts.state().isWarmingUp() && utcNs > parts.state().startUtcNs() && outcome.isRunning()) {
      timePulse(parts.state().startUtcNs());
    }
  }

  /// Moves the clock before universes select.
  void timePulse(long utcNs) {
    alignWithStart(utcNs);
    if (utcNs != clock.utcNs()) {
      events.scanPastEvents(utcNs, setClock);
      scans.scanPast(utcNs, setClock);
      setDateTime(utcNs);
      checkWarmUpFinished();
    }
  }

  private void setDateTime(long utcNs) {
    clock.setUtcDateTime(utcNs);
    if (parts.state().isWarmingUp() && utcNs >= parts.state().startUtcNs()) {
      parts.state().setWarmingUp(false);
    }
  }

  /// One instant; false when the run ends here and now.
  ///
  /// What fails in an order event ends the run in the next step, after the fills, as in LEAN.
  boolean step(TimeSlice data) {
    if (!before(data.utcNs())) {
      return false;
    }
    slice.show(data);
    algorithm.setCurrentSlice(slice);
    if (!data.changes().isEmpty()) {
      parts.selection().process(data.changes());
    }
    endOfDay.onSecuritiesChanged(data.changes());
    updateSecurities(data);
    if (!beforeData(data, slice)) {
      return false;
    }
    updateConsumers(data);
    tell(data, slice);
    if (!onData(slice)) {
      return false;
    }
    handler.processSynchronousEvents();
    recorder.onTimeStep(data.utcNs());
    parts.subscriptions().onEndOfTimeStep();
    return true;
  }

  /// Whether nothing is left.
  boolean isBankrupt() {
    return periodic.isBankrupt();
  }

  /// The part of a step before its prices are known: past events, past consolidators, clock.
  boolean before(long utcNs) {
    if (periodic.isBankrupt()) {
      parts
          .log()
          .add(
              LogLevel.DEBUG,
              "AlgorithmManager.Run(): Portfolio value is less than or equal to zero, stopping"
                  + " algorithm.");
      return stop();
    }
    events.scanPastEvents(utcNs, setClock);
    scans.scanPast(utcNs, setClock);
    setDateTime(utcNs);
    return true;
  }

  /// The part of a step from its prices to its data: fills, events due now, margin calls, splits.
  boolean beforeData(TimeSlice data, EngineSlice now) {
    long utcNs = data.utcNs();
    periodic.scanModels(utcNs);
    parts.selection().store(utcNs);
    portfolio.invalidateTotalPortfolioValue();
    checkWarmUpFinished();
    actions.symbolChanges(data, now);
    handler.processSynchronousEvents();
    actions.delistings(data, now, handler);
    events.setTime(utcNs);
    if (!outcome.isRunning()) {
      return outcome.failed() ? false : stop();
    }
    periodic.marginCalls(utcNs);
    if (!data.changes().isEmpty()) {
      SecurityChanges changes = data.changes().withoutCustomSecurities();
      algorithm.onSecuritiesChanged(changes);
      algorithm.frameworkSecuritiesChanged(changes);
    }
    actions.dividendsAndSplits(data, now);
    return true;
  }

  /// The part of a step where it is time for a margin call and nothing else of it can matter.
  boolean marginCall(long utcNs) {
    periodic.marginCalls(utcNs);
    return true;
  }

  /// Lets the time of a margin call go by where nothing is held.
  void passMarginCall(long utcNs) {
    periodic.passMarginCall(utcNs);
  }

  /// Tells the author of corporate actions.
  void tell(TimeSlice data, EngineSlice now) {
    actions.tell(data, now);
  }

  private boolean stop() {
    end();
    return false;
  }

  /// The author's `onData`, and the framework's; false if it fails.
  boolean onData(Slice now) {
    try {
      if (now.hasData()) {
        algorithm.onData(now);
      }
      algorithm.frameworkData(now);
      return true;
    } catch (RuntimeException failure) {
      outcome.fail(failure, "OnData");
      return false;
    }
  }

  /// Takes note of prices that another run gave to the caches that both share.
  void noteSharedPrices(TimeSlice data) {
    for (int i = 0; i < data.size(); i++) {
      Security security = data.packet(i).security();
      security.onPriceUpdated();
      trades.setMarketPrice(security);
    }
  }

  private void updateSecurities(TimeSlice data) {
    for (int i = 0; i < data.size(); i++) {
      Subscription packet = data.packet(i);
      Security security = packet.security();
      if (packet.config().resolution() == Resolution.TICK) {
        updateTicks(packet, security.cache());
      } else {
        for (int k = 0; k < packet.batchSize(); k++) {
          security.cache().update(packet.batch(k));
        }
      }
      security.onPriceUpdated();
      trades.setMarketPrice(security);
    }
  }

  private static void updateTicks(Subscription packet, SecurityCache cache) {
    List<Tick> ticks = new ArrayList<>(packet.batchSize());
    for (int k = 0; k < packet.batchSize(); k++) {
      FeedPoint point = packet.batch(k);
      if (point.kind != FeedPoint.Kind.TICK) {
        cache.update(point);
      } else if (!point.ticks.suspicious[point.row]) {
        Tick tick = (Tick) packet.value(point);
        cache.update(tick);
        ticks.add(tick);
      }
    }
    if (!ticks.isEmpty()) {
      cache.storeTicks(packet.config().tickType(), ticks);
    }
  }

  void updateConsumers(TimeSlice data) {
    MarketTimeZone known = null;
    long localNs = 0;
    for (int i = 0; i < data.size(); i++) {
      Subscription packet = data.packet(i);
      DataConsumers consumers = packet.consumers();
      if (consumers.haveConsolidators()) {
        MarketTimeZone zone = packet.config().exchangeTimeZone();
        localNs = zone == known ? localNs : zone.toLocal(data.utcNs());
        known = zone;
        consumers.update(packet, localNs);
      } else {
        consumers.update(packet);
      }
    }
  }

  private void checkWarmUpFinished() {
    if (wasWarmingUp && !parts.state().isWarmingUp()) {
      wasWarmingUp = false;
      recorder.onWarmupFinished();
      algorithm.onWarmupFinished();
      parts.log().add(LogLevel.DEBUG, "Algorithm finished warming up.");
    }
  }

  /// After the last instant.
  void end() {
    try {
      algorithm.onEndOfAlgorithm();
    } catch (RuntimeException failure) {
      outcome.fail(failure, "OnEndOfAlgorithm");
      return;
    }
    if (!outcome.isRunning()) {
      parts.log().add(LogLevel.LOG, "Algorithm Stopped");
    }
    recorder.endOfRun(clock.utcNs());
  }
}
