package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// Makes bars of five cents' range of ticks.
///
/// Answers to LEAN's `RangeConsolidatorWithTickAlgorithm`.
public class RangeConsolidatorWithTickAlgorithm extends RangeConsolidatorAlgorithm {
  @Override
  protected int range() {
    return 5;
  }

  @Override
  protected Resolution resolution() {
    return Resolution.TICK;
  }

  @Override
  protected void dates() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
  }
}
