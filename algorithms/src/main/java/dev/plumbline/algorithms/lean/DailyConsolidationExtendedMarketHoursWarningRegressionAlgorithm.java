package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Makes days of hours with and without those outside the regular sessions.
///
/// Answers to LEAN's `DailyConsolidationExtendedMarketHoursWarningRegressionAlgorithm`.
public class DailyConsolidationExtendedMarketHoursWarningRegressionAlgorithm extends Algorithm {
  private TradeBar regular;
  private int differing;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 31);
    Symbol spy =
        addEquity("SPY", SecurityDetails.resolution(Resolution.HOUR).withExtendedMarketHours(true))
            .symbol();
    consolidate(spy, Resolution.DAILY, bar -> regular = bar);
    settings().setDailyConsolidationUseExtendedMarketHours(true);
    consolidate(spy, Resolution.DAILY, this::extended);
  }

  private void extended(TradeBar bar) {
    if (bar.open() != regular.open()
        || bar.high() != regular.high()
        || bar.low() != regular.low()
        || bar.close() != regular.close()) {
      differing++;
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(differing > 0, "days with and without extended hours are the same");
  }
}
