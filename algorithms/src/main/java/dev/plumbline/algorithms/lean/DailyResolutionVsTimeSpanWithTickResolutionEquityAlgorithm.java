package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// [DailyResolutionVsTimeSpanRegressionAlgorithm] on ticks.
///
/// Answers to LEAN's `DailyResolutionVsTimeSpanWithTickResolutionEquityAlgorithm`.
public class DailyResolutionVsTimeSpanWithTickResolutionEquityAlgorithm
    extends DailyResolutionVsTimeSpanRegressionAlgorithm {
  @Override
  protected Symbol follow() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    return addEquity("SPY", Resolution.TICK).symbol();
  }
}
