package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Makes bars of ten minutes and looks at the last two in the consolidator's window.
///
/// Answers to LEAN's `ConsolidatorRollingWindowRegressionAlgorithm`.
public class ConsolidatorRollingWindowRegressionAlgorithm extends Algorithm {
  private TradeBarConsolidator consolidator;
  private int bars;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    Symbol spy = addEquity("SPY", Resolution.MINUTE).symbol();
    consolidator = new TradeBarConsolidator(Duration.ofMinutes(10));
    consolidator.onDataConsolidated((sender, bar) -> consolidated(bar));
    subscriptionManager().addConsolidator(spy, consolidator, null);
  }

  private void consolidated(BaseData bar) {
    bars++;
    TradeBar newest = (TradeBar) consolidator.window().get(0);
    Expect.that(consolidator.current() == newest, "current is not the newest");
    Expect.equal(bar, newest, "newest");
    if (consolidator.window().count() >= 2) {
      TradeBar older = (TradeBar) consolidator.window().get(1);
      Expect.that(consolidator.previous() == older, "previous is not the second");
      Expect.that(older.timeNs() < bar.timeNs(), "previous begins at " + older.time());
      Expect.that(older.close() > 0, "previous closes at " + older.close());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(bars > 0, "no bars");
    Expect.equal(2, consolidator.window().count(), "bars in the window");
  }
}
