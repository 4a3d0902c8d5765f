package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;

/// Has events every six hours and at the end of each day while it warms up on hours.
///
/// Answers to LEAN's `WarmupScheduledEventsRegressionAlgorithm`.
public class WarmupScheduledEventsRegressionAlgorithm extends Algorithm {
  private final Deque<LocalDateTime> everySixHours = new ArrayDeque<>();
  private final Deque<LocalDateTime> endsOfDay = new ArrayDeque<>();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 8);
    for (int i = 0; i < 16; i++) {
      everySixHours.add(LocalDateTime.of(2013, 10, 4, 18, 0).plusHours(6L * i));
    }
    for (int day : new int[] {4, 7, 8}) {
      endsOfDay.add(LocalDateTime.of(2013, 10, day, 15, 50));
    }
    addEquity("SPY", Resolution.MINUTE, "usa", false);
    schedule()
        .on(
            dateRules().everyDay(),
            timeRules().every(Duration.ofHours(6)),
            () -> event("Scheduled event", everySixHours));
    warmUp();
  }

  /// Says how long to warm up.
  protected void warmUp() {
    setWarmUp(9, Resolution.HOUR);
  }

  private void event(String kind, Deque<LocalDateTime> expected) {
    debug(
        "%s happening at %s. IsWarmingUp: %s"
            .formatted(kind, LeanText.of(time()), LeanText.of(isWarmingUp())));
    Expect.equal(expected.removeFirst(), time(), kind);
    Expect.that(time().getDayOfMonth() <= 7 || !isWarmingUp(), "still warming up on the 8th");
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    event("OnEndOfDay scheduled event", endsOfDay);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(0, everySixHours.size(), "events that did not come");
    Expect.equal(0, endsOfDay.size(), "ends of day that did not come");
  }
}
