package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.indicator.Identity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;
import java.util.Map;

/// Follows the daily closes in three ways: a consolidator, an identity and the lowest of five; each
/// of them is told at the close, and the identity first.
///
/// Answers to LEAN's `ConsolidatorAnIdentityIndicatorRegressionAlgorithm`.
public class ConsolidatorAnIdentityIndicatorRegressionAlgorithm extends Algorithm {
  private static final double TOLERANCE = 1e-9;

  private final Map<LocalDateTime, Double> expected =
      Map.of(
          close(7), 144.755785372,
          close(8), 143.078409768,
          close(9), 143.156226162,
          close(10), 146.329405784,
          close(11), 147.24590998);
  private Identity identity;
  private int checks;

  private static LocalDateTime close(int day) {
    return LocalDateTime.of(2013, 10, day, 16, 0);
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    Symbol spy = addEquity("SPY", Resolution.MINUTE).symbol();
    consolidate(spy, Resolution.DAILY, bar -> check(bar.value()));
    identity = identity(spy, Resolution.DAILY);
    identity.onUpdated(sender -> check(identity.value()));
    min(spy, 5, Resolution.DAILY).onUpdated(sender -> check(identity.value()));
  }

  private void check(double value) {
    checks++;
    Expect.that(
        Math.abs(expected.get(time()) - value) < TOLERANCE, "value at " + time() + ": " + value);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(15, checks, "checks");
  }
}
