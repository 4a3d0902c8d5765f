package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.consolidator.ClassicRangeConsolidator;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.RangeBar;
import dev.plumbline.sdk.value.Decimal;

/// Makes bars of one dollar's range of daily bars, at prices that are multiples of a dollar.
///
/// Answers to LEAN's `ClassicRangeConsolidatorAlgorithm`.
public class ClassicRangeConsolidatorAlgorithm extends RangeConsolidatorAlgorithm {
  @Override
  protected DataConsolidator consolidator() {
    return new ClassicRangeConsolidator(range(), Decimal.of("0.01"));
  }

  @Override
  protected void consolidated(RangeBar bar) {
    super.consolidated(bar);
    Expect.that(bar.volume() != 0, "no volume in " + bar);
  }
}
