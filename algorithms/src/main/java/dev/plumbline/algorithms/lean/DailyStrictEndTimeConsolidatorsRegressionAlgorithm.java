package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Makes daily bars of minutes and of daily bars, by resolution (from open to close) and by length
/// (from midnight to midnight).
///
/// Answers to LEAN's `DailyStrictEndTimeConsolidatorsRegressionAlgorithm`.
public class DailyStrictEndTimeConsolidatorsRegressionAlgorithm extends Algorithm {
  private static final Duration SESSION = Duration.ofMinutes(390);
  private static final Duration DAY = Duration.ofDays(1);

  private int byResolution;
  private int byLength;

  /// Whether daily bars end at the close.
  protected boolean precise() {
    return true;
  }

  @Override
  public void initialize() {
    settings().setDailyPreciseEndTime(precise());
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    Symbol spy = addEquity("SPY", Resolution.MINUTE).symbol();
    Symbol apple = addEquity("AAPL", Resolution.DAILY, "usa", false).symbol();
    consolidate(apple, Resolution.DAILY, this::byResolution);
    consolidate(spy, Resolution.DAILY, this::byResolution);
    consolidate(apple, DAY, bar -> byLength(bar, precise()));
    consolidate(spy, DAY, bar -> byLength(bar, false));
  }

  private void byResolution(TradeBar bar) {
    tell("AssertResolutionBasedDailyBars", bar);
    byResolution++;
    check(bar, precise());
  }

  private void byLength(TradeBar bar, boolean session) {
    tell("AssertTimeSpanBasedDailyBars", bar);
    byLength++;
    check(bar, session);
  }

  private void tell(String what, TradeBar bar) {
    debug(what + "(" + LeanText.of(time()) + "): " + bar);
  }

  private static void check(TradeBar bar, boolean session) {
    Expect.equal(session ? 16 : 0, bar.endTime().getHour(), "end of " + bar);
    Expect.equal(session ? SESSION : DAY, bar.period(), "length of " + bar);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(9, byLength, "bars by length");
    Expect.equal(precise() ? 10 : 9, byResolution, "bars by resolution");
  }
}
