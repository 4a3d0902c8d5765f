package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.ScheduledUniverse;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/// Selects an equity at one in the morning of each day and buys it.
///
/// Answers to LEAN's `ScheduledUniverseRegressionAlgorithm`.
public class ScheduledUniverseRegressionAlgorithm extends Algorithm {
  private final Queue<LocalDateTime> due =
      new ArrayDeque<>(
          List.of(LocalDateTime.of(2013, 10, 7, 1, 0), LocalDateTime.of(2013, 10, 8, 1, 0)));
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    spy = equitySymbol("SPY");
    addUniverse(new ScheduledUniverse(dateRules().everyDay(), timeRules().at(1, 0), this::select));
  }

  private Collection<Symbol> select(LocalDateTime utc) {
    debug("Universe selection called: " + LeanText.of(time()));
    Expect.equal(due.poll(), time(), "selection time");
    return List.of(spy);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(due.isEmpty(), "selections that did not come: " + due);
  }
}
