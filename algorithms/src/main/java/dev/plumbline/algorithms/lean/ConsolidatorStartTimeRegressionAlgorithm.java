package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalTime;

/// Makes bars of an hour that begin half past.
///
/// Answers to LEAN's `ConsolidatorStartTimeRegressionAlgorithm`.
public class ConsolidatorStartTimeRegressionAlgorithm extends Algorithm {
  private static final Duration HOUR = Duration.ofHours(1);

  private LocalTime next = LocalTime.of(9, 30);

  @Override
  public void initialize() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 4);
    Symbol spy = addEquity("SPY", Resolution.MINUTE).symbol();
    TradeBarConsolidator consolidator =
        new TradeBarConsolidator(HOUR, Duration.ofHours(9).plusMinutes(30));
    consolidator.onDataConsolidated((sender, bar) -> consolidated((TradeBar) bar));
    subscriptionManager().addConsolidator(spy, consolidator, null);
  }

  private void consolidated(TradeBar bar) {
    Expect.equal(time(), bar.endTime(), "end of " + bar);
    Expect.equal(next, bar.time().toLocalTime(), "begin of " + bar);
    Expect.equal(HOUR, bar.period(), "length of " + bar);
    next = next.plus(HOUR);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(LocalTime.of(15, 30), next, "next bar");
  }
}
