package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// [DailyResolutionVsTimeSpanRegressionAlgorithm] on minutes.
///
/// Answers to LEAN's `DailyResolutionVsTimeSpanWithMinuteEquityAlgorithm`.
public class DailyResolutionVsTimeSpanWithMinuteEquityAlgorithm
    extends DailyResolutionVsTimeSpanRegressionAlgorithm {
  @Override
  protected Symbol follow() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 5);
    return addEquity("SPY", Resolution.MINUTE).symbol();
  }
}
