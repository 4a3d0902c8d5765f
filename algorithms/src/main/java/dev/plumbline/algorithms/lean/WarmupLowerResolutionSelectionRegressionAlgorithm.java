package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/// Warms up with days what it follows by the hour, and selects all the while.
///
/// Answers to LEAN's `WarmupLowerResolutionSelectionRegressionAlgorithm`.
public class WarmupLowerResolutionSelectionRegressionAlgorithm extends Algorithm {
  private static final long WARM_UP_BAR = 390 * Nanos.MINUTE;

  private final Queue<LocalDate> due = selectionDays();
  private Symbol spy;

  /// The days on which selections are expected.
  static Queue<LocalDate> selectionDays() {
    Queue<LocalDate> days = new ArrayDeque<>();
    for (int day = 24; day <= 29; day++) {
      days.add(LocalDate.of(2014, 3, day));
    }
    for (int day = 1; day <= 5; day++) {
      days.add(LocalDate.of(2014, 4, day));
    }
    return days;
  }

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.HOUR);
    setStartDate(2014, 3, 26);
    setEndDate(2014, 4, 7);
    spy = equitySymbol("SPY");
    addUniverse(this::select);
    setWarmup(2, Resolution.DAILY);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    Expect.equal(due.poll().atStartOfDay(), time(), "selection time");
    debug(
        "Coarse selection happening at " + LeanText.of(time()) + " " + LeanText.of(isWarmingUp()));
    return List.of(spy);
  }

  @Override
  public void onData(Slice slice) {
    boolean before = !time().isAfter(startDate().atStartOfDay());
    for (BaseData datum : slice.values()) {
      Expect.equal(
          before ? WARM_UP_BAR : Nanos.HOUR,
          datum.endTimeNs() - datum.timeNs(),
          "length of " + datum);
    }
    debug(
        "OnData(%s): %s. %s"
            .formatted(
                Picks.iso(utcTime()), LeanText.of(isWarmingUp()), Picks.tickers(slice.keys())));
    if (!portfolio().invested() && !isWarmingUp()) {
      setHoldings(spy, 1);
    }
  }
}
