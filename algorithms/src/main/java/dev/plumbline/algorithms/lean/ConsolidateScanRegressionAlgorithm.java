package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;

/// Makes longer bars of hours, which are told by time and not only when the next hour has come.
///
/// Answers to LEAN's `ConsolidateScanRegressionAlgorithm`.
public class ConsolidateScanRegressionAlgorithm extends Algorithm {
  private final Queue<LocalDateTime> daily = new ArrayDeque<>();
  private final Deque<LocalDateTime> threeHours = new ArrayDeque<>();
  private final Queue<LocalDateTime> twoDays = new ArrayDeque<>();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 10);
    Symbol spy = addEquity("SPY", Resolution.HOUR).symbol();
    for (int day = 7; day <= 10; day++) {
      daily.add(LocalDateTime.of(2013, 10, day, 16, 0));
      for (int hour = 12; hour <= 18; hour += 3) {
        threeHours.add(LocalDateTime.of(2013, 10, day, hour, 0));
      }
    }
    threeHours.removeLast();
    twoDays.add(LocalDateTime.of(2013, 10, 9, 9, 0));
    consolidate(
        spy,
        Resolution.DAILY,
        bar -> {
          came(daily, bar, "Daily");
          if (!portfolio().invested()) {
            setHoldings(spy, 1);
          }
        });
    consolidate(spy, Duration.ofHours(3), bar -> came(threeHours, bar, "FromHours(3)"));
    consolidate(spy, Duration.ofDays(2), bar -> came(twoDays, bar, "2Days"));
  }

  private void came(Queue<LocalDateTime> expected, TradeBar bar, String kind) {
    debug("Consolidated." + kind + ": " + LeanText.of(time()) + " " + bar);
    Expect.equal(expected.remove(), time(), "time of " + bar);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(daily.isEmpty() && threeHours.isEmpty() && twoDays.isEmpty(), "too few bars");
  }
}
