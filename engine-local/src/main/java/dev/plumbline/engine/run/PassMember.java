package dev.plumbline.engine.run;

import dev.plumbline.engine.broker.TransactionHandler;
import dev.plumbline.engine.feed.SharedIndicators;
import dev.plumbline.engine.feed.SliceMirror;
import dev.plumbline.engine.feed.TimeLine;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.engine.record.RunRecorder;
import dev.plumbline.engine.slice.EngineSlice;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.schedule.ScheduledEventQueue;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.SharedStateException;
import java.util.List;
import java.util.function.BooleanSupplier;

/// One run of a pass.
///
/// It begins as any run does, with a time line of its own, and joins the others before the first
/// bar. From then on it takes a step in three parts, each of which is left out where it cannot
/// matter: the whole step costs the author's `onData` where he orders nothing, no order rests, no
/// event is due and prices stay within a band.
final class PassMember {
  private final Algorithm algorithm;
  private final RunParts parts;
  private final RunListener listener;
  private StepOrder steps;
  private TimeLine line;
  private SliceMirror mirror;
  private TransactionHandler handler;
  private RunRecorder recorder;
  private ScheduledEventQueue events;
  private boolean feeds;
  private long dataPoints;
  private int orders;
  private boolean watchesAll;
  private int watched;
  private double low = Double.NEGATIVE_INFINITY;
  private double high = Double.POSITIVE_INFINITY;
  private double ruinLow = Double.NEGATIVE_INFINITY;
  private double ruinHigh = Double.POSITIVE_INFINITY;
  private Security held;
  private boolean bankrupt;
  private boolean leaves;
  private BacktestResult result;

  PassMember(
      BacktestPass.Entrant entrant, RunPorts ports, TimeKeeper clock, SharedIndicators shared) {
    this.algorithm = entrant.algorithm();
    this.listener = entrant.listener();
    this.parts = new RunParts(ports, listener, clock, shared);
  }

  /// Sets the run up and takes its first step, in which subscriptions begin; true if it can join.
  boolean enter(RunOverrides overrides) {
    if (!new RunSetup(parts, algorithm).initialize(overrides)) {
      finishUnlessShared();
      return false;
    }
    listener.parametersAsked(parts.state().askedParameters());
    if (listener.isCancelled(parts.clock().utcNs(), 0)) {
      return false;
    }
    parts.recorder().keepStatisticsOnly();
    steps = new StepOrder(parts, algorithm);
    line = new TimeLine(parts.manager(), parts.selection(), parts.clock().utcNs());
    parts.selection().connect(parts.manager(), steps::timePulse);
    steps.begin();
    TimeSlice first = line.next();
    if (first == null || parts.state().isWarmingUp()) {
      return false;
    }
    dataPoints = first.dataPoints();
    return steps.step(first) && !parts.slice().hasData() && isSettled();
  }

  private boolean isSettled() {
    return parts.outcome().isRunning()
        && parts.selection().nextSelectionUtcNs() == Nanos.MAX
        && !parts.subscriptions().hasPendingChanges()
        && parts.handler().ordersCount() == 0;
  }

  /// Gives up the time line of its own and takes the prices of another's securities for its own.
  ///
  /// @return false if it follows other data than the other does
  boolean join(PassMember leader) {
    mirror = new SliceMirror(parts.manager().subscriptions());
    handler = parts.handler();
    recorder = parts.recorder();
    events = parts.events();
    feeds = mirror.feedsAnything();
    if (!mirror.isPlain() || leader != this && !follows(leader)) {
      return false;
    }
    algorithm.setCurrentSlice(leader.parts.slice());
    parts.follow(leader.parts.slice());
    parts.portfolio().followClock();
    watch();
    return true;
  }

  private boolean follows(PassMember leader) {
    List<Security> own = parts.knownSecurities();
    List<Security> theirs = leader.parts.knownSecurities();
    if (!mirror.configs().equals(leader.mirror.configs())
        || !parts.state().timeZone().equals(leader.parts.state().timeZone())
        || parts.state().endUtcNs() != leader.parts.state().endUtcNs()
        || own.size() != theirs.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).index() != theirs.get(i).index()
          || !own.get(i).symbol().equals(theirs.get(i).symbol())) {
        return false;
      }
    }
    for (int i = 0; i < own.size(); i++) {
      own.get(i).shareCache(theirs.get(i).cache());
    }
    return true;
  }

  TimeLine line() {
    return line;
  }

  SliceMirror mirror() {
    return mirror;
  }

  EngineSlice slice() {
    return parts.slice();
  }

  List<Security> securities() {
    return parts.knownSecurities();
  }

  void onEventsChanged(Runnable listener) {
    events.onChanged(listener);
  }

  long nextEventUtcNs() {
    return events.nextEventUtcNs();
  }

  boolean isBankrupt() {
    return bankrupt;
  }

  /// Whether consolidators must be told of time that passes.
  boolean scans() {
    return feeds;
  }

  /// The first part of a step: what was due before the instant, on the old prices. False when the
  /// run is over.
  boolean before(long utcNs) {
    return guarded(() -> steps.before(utcNs));
  }

  /// Whether the whole second part must be taken at these prices. A price that is but an extreme of
  /// the open trade is noted here.
  boolean isConcerned(double[] prices) {
    if (watchesAll) {
      return true;
    }
    double price = prices[watched];
    if (price > low && price < high) {
      return false;
    }
    if (!(price > ruinLow && price < ruinHigh)) {
      return true;
    }
    parts.trades().setMarketPrice(held);
    band();
    return false;
  }

  /// The second part: prices are new, the author has not been asked yet.
  boolean beforeData(TimeSlice data) {
    TimeSlice own = mirror.of(data);
    boolean goesOn =
        guarded(() -> {
          steps.noteSharedPrices(own);
          return steps.beforeData(own, parts.slice());
        });
    watch();
    return goesOn;
  }

  /// Whether a margin call could come where it is time for one; for a run that holds nothing the
  /// time is over with that.
  boolean isOpenToCalls(long utcNs) {
    if (held == null) {
      steps.passMarginCall(utcNs);
    }
    return held != null;
  }

  /// The second part where nothing of it but a margin call can matter.
  boolean marginCall(long utcNs) {
    boolean goesOn = guarded(() -> steps.marginCall(utcNs));
    if (orders != handler.ordersCount()) {
      watch();
    }
    return goesOn;
  }

  /// The third part: consumers, the author's `onData`, orders, record.
  boolean afterData(TimeSlice data, boolean isSpecial) {
    if ((feeds || isSpecial) && !guarded(() -> tell(data)) || !onData()) {
      return false;
    }
    if (watchesAll || orders != handler.ordersCount()) {
      handler.processSynchronousEvents();
      watch();
    }
    if (recorder.isDue(data.utcNs())) {
      recorder.onTimeStep(data.utcNs());
    }
    if (parts.subscriptions().hasPendingChanges()) {
      leaves = true;
      return false;
    }
    if (!parts.outcome().isRunning()) {
      return endsHere();
    }
    return true;
  }

  private boolean tell(TimeSlice data) {
    TimeSlice own = mirror.of(data);
    steps.updateConsumers(own);
    steps.tell(own, parts.slice());
    return true;
  }

  private boolean onData() {
    return steps.onData(parts.slice()) || guarded(() -> false);
  }

  /// The author has ended the run, or an error has; that shows in the next step, as in any run.
  private boolean endsHere() {
    watchesAll = true;
    if (!parts.outcome().failed()) {
      steps.end();
      return false;
    }
    return true;
  }

  /// Notes what must be watched from now on.
  private void watch() {
    orders = handler.ordersCount();
    watchesAll =
        handler.hasRestingOrders() || parts.hasVolatilityModels() || !parts.outcome().isRunning();
    watched = 0;
    low = Double.NEGATIVE_INFINITY;
    high = Double.POSITIVE_INFINITY;
    held = null;
    List<Security> all = parts.portfolio().securities().held();
    for (int i = 0; i < all.size(); i++) {
      Security security = all.get(i);
      if (!security.holdings().quantityExact().isZero()) {
        watchesAll |= held != null;
        held = security;
      }
    }
    bankrupt = steps.isBankrupt();
    if (held != null && !watchesAll) {
      ruin();
      band();
    }
  }

  /// The prices of the only security held at which the portfolio can be worthless.
  private void ruin() {
    watched = held.index();
    double worth = held.holdings().holdingsValue();
    double ruin =
        held.price() * (1 - (parts.portfolio().totalPortfolioValueEstimate() - 2) / worth);
    ruinLow = worth > 0 ? ruin : Double.NEGATIVE_INFINITY;
    ruinHigh = worth > 0 ? Double.POSITIVE_INFINITY : ruin;
  }

  /// The prices of the only security held at which neither a trade's excursions change nor the
  /// portfolio can be worthless.
  private void band() {
    low = Math.max(parts.trades().quietFrom(held), ruinLow);
    high = Math.min(parts.trades().quietTo(held), ruinHigh);
  }

  /// Runs the author's code; a run that wants to change what is shared leaves.
  private boolean guarded(BooleanSupplier code) {
    boolean goesOn = code.getAsBoolean();
    if (parts.outcome().error() instanceof SharedStateException) {
      leaves = true;
      return false;
    }
    return goesOn;
  }

  /// The run is over, at the clock's present time.
  ///
  /// @param points data points since it joined
  void finish(long points) {
    dataPoints += points;
    if (!leaves) {
      finishUnlessShared();
    }
  }

  /// What fails outside the author's callbacks ends the run as it ends a single one.
  void fail(Throwable failure) {
    if (failure instanceof SharedStateException) {
      leaves = true;
    } else {
      parts.outcome().fail(failure, "at " + Nanos.toText(parts.clock().utcNs()) + "Z");
    }
  }

  /// After the last instant.
  void end() {
    try {
      steps.end();
    } catch (RuntimeException | Error failure) {
      fail(failure);
    }
  }

  private void finishUnlessShared() {
    if (!(parts.outcome().error() instanceof SharedStateException)) {
      result = new RunClosing(parts).result(dataPoints);
    }
  }

  /// What came of the run; null if it must be run alone.
  BacktestResult result() {
    return result;
  }
}
