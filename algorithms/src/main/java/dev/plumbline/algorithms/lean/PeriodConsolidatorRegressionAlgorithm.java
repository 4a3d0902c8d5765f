package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Makes bars of a minute, by time and by number, which are the same.
///
/// Answers to LEAN's `PeriodConsolidatorRegressionAlgorithm`.
public class PeriodConsolidatorRegressionAlgorithm extends Algorithm {
  private final List<String> byTime = new ArrayList<>();
  private final List<String> byNumber = new ArrayList<>();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    Symbol spy = addEquity("SPY").symbol();
    add(spy, new TradeBarConsolidator(Duration.ofMinutes(1)), byTime);
    add(spy, new TradeBarConsolidator(1), byNumber);
  }

  private void add(Symbol symbol, DataConsolidator consolidator, List<String> texts) {
    consolidator.onDataConsolidated(
        (sender, bar) -> texts.add(time() + " - " + bar.endTime() + " " + bar));
    subscriptionManager().addConsolidator(symbol, consolidator, null);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(!byNumber.isEmpty(), "no bars");
    Expect.equal(byNumber, byTime, "bars by time");
  }
}
