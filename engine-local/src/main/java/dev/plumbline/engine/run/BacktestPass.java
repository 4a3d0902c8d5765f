package dev.plumbline.engine.run;

import dev.plumbline.engine.feed.SharedIndicators;
import dev.plumbline.engine.feed.Subscription;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.engine.slice.EngineSlice;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.TimeKeeper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Several runs in one pass over the data: feed, clock, slice, prices and equal indicators are one
/// for all, and everything else is each run's own. What comes of a run is what came of it alone,
/// but for charts, which are not drawn, and rolling statistics, which are not computed.
///
/// Runs that follow the same data, add and remove nothing on the way and do not warm up go
/// together. Any other is given back without a result, to be run alone.
///
/// | part of a step | for whom |
/// |---|---|
/// | events that were due before | runs that have one |
/// | clock, slice, prices | once |
/// | extremes of open trades | runs for which a price is one |
/// | margin calls, every five minutes | runs that hold something |
/// | fills of resting orders, events due now, splits | runs that an order, an event or a price concerns |
/// | shared indicators | once |
/// | `onData` | all |
/// | own consumers, orders, samples | runs that have any |
public final class BacktestPass {
  private static final int ASK_EVERY = 32;
  private static final long MARGIN_CALL_EVERY = 5 * Nanos.MINUTE;

  /// A run that is to take part.
  ///
  /// @param maker makes the algorithm, again if the pass has to begin again
  /// @param overrides what the caller decides of it
  /// @param listener who follows it
  public record Run(Supplier<Algorithm> maker, RunOverrides overrides, RunListener listener) {}

  /// A run that takes part.
  record Entrant(Algorithm algorithm, RunListener listener) {}

  private final TimeKeeper clock = new TimeKeeper(RunParts.FIRST_NS);
  private final SharedIndicators shared;
  private final BooleanSupplier cancelled;
  private final BacktestResult[] results;
  private final List<PassMember> members = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private boolean refused;
  private PassMember leader;
  private EngineSlice slice;
  private double[] prices = {1};
  private long nextEvent = Nanos.MIN;
  private long nextScan;
  private long nextMarginCall = Nanos.MIN;
  private long previousUtcNs;
  private long points;
  private boolean watchesTime;

  private BacktestPass(int runs, SharedIndicators shared, BooleanSupplier cancelled) {
    this.shared = shared;
    this.cancelled = cancelled;
    this.results = new BacktestResult[runs];
  }

  /// Runs them.
  ///
  /// @param ports the data; used by the calling thread alone
  /// @param cancelled asked now and then; if true, runs that are not over have no result
  /// @return results in the order of the runs, null for those that must be run alone
  public static List<BacktestResult> run(
      List<Run> runs, RunPorts ports, BooleanSupplier cancelled) {
    BacktestPass pass = new BacktestPass(runs.size(), new SharedIndicators(), cancelled);
    pass.go(runs, ports);
    if (pass.refused) {
      pass = new BacktestPass(runs.size(), null, cancelled);
      pass.go(runs, ports);
    }
    return Collections.unmodifiableList(Arrays.asList(pass.results));
  }

  private void go(List<Run> runs, RunPorts ports) {
    enter(runs, ports);
    if (!refused && members.size() > 1) {
      loop();
    }
  }

  private void enter(List<Run> runs, RunPorts ports) {
    for (int i = 0; i < runs.size() && !refused; i++) {
      Run run = runs.get(i);
      clock.setUtcDateTime(RunParts.FIRST_NS);
      Entrant entrant = new Entrant(run.maker().get(), run.listener());
      PassMember member = new PassMember(entrant, ports, clock, shared);
      boolean ready = member.enter(run.overrides());
      results[i] = member.result();
      refused = isTouched();
      if (ready && member.join(leader == null ? member : leader)) {
        leader = leader == null ? member : leader;
        previousUtcNs = clock.utcNs();
        member.onEventsChanged(() -> nextEvent = Nanos.MIN);
        members.add(member);
        places.add(i);
      }
    }
  }

  private void loop() {
    slice = leader.slice();
    if (shared != null) {
      shared.begin(leader.mirror().configs());
    }
    nextScan = Nanos.roundDown(previousUtcNs, Nanos.HOUR) + Nanos.HOUR;
    int largest = 0;
    for (Security security : leader.securities()) {
      largest = Math.max(largest, security.index());
    }
    prices = new double[largest + 2];
    Arrays.fill(prices, 1);
    watchesTime = true;
    int untilAsked = 0;
    for (TimeSlice data = leader.line().next(); data != null; data = leader.line().next()) {
      if (!leader.mirror().knows(data) || --untilAsked <= 0 && cancelled.getAsBoolean()) {
        return;
      }
      untilAsked = untilAsked <= 0 ? ASK_EVERY : untilAsked;
      step(data);
      refused = isTouched();
      if (refused || members.isEmpty()) {
        return;
      }
    }
    for (int i = members.size() - 1; i >= 0; i--) {
      clock.setUtcDateTime(previousUtcNs);
      members.get(i).end();
      remove(i);
    }
    refused = isTouched();
  }

  /// Whether a run tried to change a shared indicator: it may be halfway changed, so that nothing
  /// that came of this pass counts.
  private boolean isTouched() {
    return shared != null && shared.isTouched();
  }

  private void step(TimeSlice data) {
    long utcNs = data.utcNs();
    points += data.dataPoints();
    before(utcNs);
    clock.setUtcDateTime(utcNs);
    slice.show(data);
    boolean internal = updatePrices(data);
    boolean special = data.hasAuxiliary();
    boolean call = isMarginCall(utcNs);
    boolean all = isScan(utcNs) || special || internal || nextEvent <= utcNs;
    for (int i = members.size() - 1; i >= 0; i--) {
      PassMember member = members.get(i);
      boolean whole = all || member.isConcerned(prices);
      if ((whole || call && member.isOpenToCalls(utcNs)) && !beforeData(member, whole, data)) {
        remove(i);
      }
    }
    if (shared != null) {
      shared.update(data);
    }
    boolean due = false;
    for (int i = members.size() - 1; i >= 0; i--) {
      PassMember member = members.get(i);
      if (!afterData(member, special, data)) {
        remove(i);
      } else {
        due |= member.isBankrupt() || member.scans();
      }
    }
    watchesTime = due;
    previousUtcNs = utcNs;
  }

  /// What was due before the instant fires at its own time, run by run.
  private void before(long utcNs) {
    boolean due = nextEvent < utcNs;
    if (!due && !watchesTime) {
      return;
    }
    long next = Nanos.MAX;
    for (int i = members.size() - 1; i >= 0; i--) {
      PassMember member = members.get(i);
      if (due || member.isBankrupt() || member.scans()) {
        clock.setUtcDateTime(previousUtcNs);
        if (!before(member, utcNs)) {
          remove(i);
          continue;
        }
      }
      next = Math.min(next, member.nextEventUtcNs());
    }
    nextEvent = next;
  }

  /// The parts of a step; false when the run is over.
  private static boolean before(PassMember member, long utcNs) {
    try {
      return member.before(utcNs);
    } catch (RuntimeException | Error failure) {
      member.fail(failure);
      return false;
    }
  }

  private static boolean beforeData(PassMember member, boolean whole, TimeSlice data) {
    try {
      return whole ? member.beforeData(data) : member.marginCall(data.utcNs());
    } catch (RuntimeException | Error failure) {
      member.fail(failure);
      return false;
    }
  }

  private static boolean afterData(PassMember member, boolean special, TimeSlice data) {
    try {
      return member.afterData(data, special);
    } catch (RuntimeException | Error failure) {
      member.fail(failure);
      return false;
    }
  }

  private void remove(int i) {
    PassMember gone = members.remove(i);
    gone.finish(points);
    results[places.remove(/* index */ i)] = gone.result();
  }

  /// True if there is a price that only the engine itself follows.
  private boolean updatePrices(TimeSlice data) {
    boolean internal = false;
    for (int i = 0; i < data.size(); i++) {
      Subscription packet = data.packet(i);
      Security security = packet.security();
      for (int k = 0; k < packet.batchSize(); k++) {
        security.cache().update(packet.batch(k));
      }
      prices[security.index()] = security.price();
      internal |= packet.config().isInternalFeed();
    }
    return internal;
  }

  /// Whether it is time for what models do every hour, the same for all.
  private boolean isScan(long utcNs) {
    boolean scan = utcNs >= nextScan;
    nextScan = scan ? Nanos.roundDown(utcNs, Nanos.HOUR) + Nanos.HOUR : nextScan;
    return scan;
  }

  /// Whether it is time for margin calls, the same for all.
  private boolean isMarginCall(long utcNs) {
    boolean call = utcNs >= nextMarginCall;
    nextMarginCall = call ? utcNs + MARGIN_CALL_EVERY : nextMarginCall;
    return call;
  }
}
