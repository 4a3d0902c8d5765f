package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.consolidator.RangeConsolidator;
import dev.plumbline.sdk.data.RangeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Makes bars of one dollar's range of daily bars.
///
/// Answers to LEAN's `RangeConsolidatorAlgorithm`.
public class RangeConsolidatorAlgorithm extends Algorithm {
  private static final Decimal CENT = Decimal.of("0.01");

  private int bars;

  /// The height of a bar in cents.
  protected int range() {
    return 100;
  }

  /// The resolution followed.
  protected Resolution resolution() {
    return Resolution.DAILY;
  }

  /// Sets the first and the last day.
  protected void dates() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
  }

  /// The maker of bars.
  protected DataConsolidator consolidator() {
    return new RangeConsolidator(range(), CENT);
  }

  @Override
  public void initialize() {
    dates();
    Symbol spy = addEquity("SPY", resolution()).symbol();
    DataConsolidator consolidator = consolidator();
    consolidator.onDataConsolidated((sender, bar) -> consolidated((RangeBar) bar));
    subscriptionManager().addConsolidator(spy, consolidator, null);
  }

  /// A bar is complete.
  protected void consolidated(RangeBar bar) {
    bars++;
    Decimal height = bar.highExact().subtract(bar.lowExact()).round(2);
    Expect.equal(CENT.multiply(range()), height, "height of " + bar);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(bars > 0, "no bars");
  }
}
