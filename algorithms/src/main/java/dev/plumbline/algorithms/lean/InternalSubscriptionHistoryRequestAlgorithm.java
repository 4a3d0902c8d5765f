package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.List;

/// Asks for the past of its benchmark, at the benchmark's own resolution and at the one it is added
/// with afterwards.
///
/// Answers to LEAN's `InternalSubscriptionHistoryRequestAlgorithm`.
public class InternalSubscriptionHistoryRequestAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("AAPL", Resolution.HOUR);
    setBenchmark("SPY");
    spy = equitySymbol("SPY");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("AAPL", 1);
      expectBars(Duration.ofHours(1));
      addEquity("SPY", Resolution.DAILY);
      expectBars(Duration.ofMinutes(390));
    }
  }

  private void expectBars(Duration period) {
    List<Slice> past = history(List.of(spy), Duration.ofDays(10));
    Expect.that(!past.isEmpty(), "no history");
    for (Slice slice : past) {
      for (TradeBar bar : slice.bars().values()) {
        Expect.equal(period, bar.period(), "length of " + bar);
      }
    }
  }
}
