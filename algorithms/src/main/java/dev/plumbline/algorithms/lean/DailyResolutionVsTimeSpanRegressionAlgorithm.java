package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalTime;

/// Feeds one index of relative strength with daily bars by resolution, which end at the close, and
/// another one with daily bars by length, which end at midnight.
///
/// Answers to LEAN's `DailyResolutionVsTimeSpanRegressionAlgorithm`.
public class DailyResolutionVsTimeSpanRegressionAlgorithm extends Algorithm {
  private RelativeStrengthIndex byResolution;
  private RelativeStrengthIndex byLength;

  /// Whether daily bars end at the close.
  protected boolean precise() {
    return true;
  }

  /// Sets the dates and adds the security.
  protected Symbol follow() {
    setStartDate(2013, 1, 1);
    setEndDate(2013, 1, 5);
    return addEquity("SPY", Resolution.HOUR).symbol();
  }

  @Override
  public void initialize() {
    Symbol spy = follow();
    settings().setDailyPreciseEndTime(precise());
    byResolution = new RelativeStrengthIndex(14, MovingAverageType.WILDERS);
    registerIndicator(spy, byResolution, Resolution.DAILY);
    byLength = new RelativeStrengthIndex(14, MovingAverageType.WILDERS);
    registerIndicator(spy, byLength, Duration.ofDays(1));
    for (TradeBar bar : history(spy, 20, Resolution.DAILY)) {
      byResolution.update(bar.endTimeNs(), bar.close());
      byLength.update(bar.endTimeNs(), bar.close());
    }
    Expect.that(byResolution.isReady() && byLength.isReady(), "indicators are not ready");
    byResolution.onUpdated(indicator -> resolutionUpdated());
    byLength.onUpdated(indicator -> lengthUpdated());
  }

  private void resolutionUpdated() {
    LocalTime expected = precise() ? LocalTime.of(16, 0) : LocalTime.MIDNIGHT;
    Expect.equal(expected, time().toLocalTime(), "update by resolution");
    Expect.equal(byResolution.samples() - 1, byLength.samples(), "samples by length");
    Expect.equal(byResolution.previous().value(), byLength.value(), "value before");
    Expect.that(!precise() || byResolution.value() != byLength.value(), "the value must change");
  }

  private void lengthUpdated() {
    Expect.equal(LocalTime.MIDNIGHT, time().toLocalTime(), "update by length");
    agree();
  }

  private void agree() {
    Expect.equal(byResolution.samples(), byLength.samples(), "samples by length");
    Expect.equal(byResolution.value(), byLength.value(), "value by length");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(byResolution.samples() > 20, "no updates");
    if (!precise()) {
      agree();
    }
  }
}
