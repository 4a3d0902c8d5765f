package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.schedule.TimeRule;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Has two events at each of three times a day, which come in the order they were asked for.
///
/// Answers to LEAN's `ScheduledEventsOrderRegressionAlgorithm`.
public class ScheduledEventsOrderRegressionAlgorithm extends Algorithm {
  private final int[] next = new int[3];
  private LocalDateTime last = LocalDateTime.MIN;
  private Symbol spy;
  private int events;
  private int opens;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY").symbol();
    Symbol apple = Symbol.create("AAPL", SecurityType.EQUITY, "usa");
    schedule().on(dateRules().weekStart(apple), timeRules().afterMarketOpen(apple), this::opened);
    DateRule everyDay = dateRules().everyDay(spy);
    TimeRule[] times = {
      timeRules().at(9, 25), timeRules().beforeMarketClose(spy, 5), timeRules().at(16, 5)
    };
    for (int turn = 0; turn < 2; turn++) {
      for (int i = 0; i < times.length; i++) {
        int when = i;
        int expected = turn;
        schedule().on(everyDay, times[i], () -> event(when, expected));
      }
    }
  }

  private void event(int when, int turn) {
    Expect.equal(turn, next[when], "turn at " + time());
    next[when] = 1 - next[when];
    Expect.that(!last.isAfter(time()), "time goes back from " + last + " to " + time());
    last = time();
    events++;
  }

  private void opened() {
    Expect.equal(LocalTime.of(9, 30), time().toLocalTime(), "open");
    opens++;
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(28, events, "events");
    Expect.equal(1, opens, "opens");
  }
}
