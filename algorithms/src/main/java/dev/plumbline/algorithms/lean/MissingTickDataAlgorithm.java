package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;
import java.util.List;

/// Asks for ten seconds of past ticks, as slices and as ticks.
///
/// Answers to LEAN's `MissingTickDataAlgorithm`.
public class MissingTickDataAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 8);
    Symbol spy = addEquity("SPY", Resolution.TICK).symbol();
    LocalDateTime start = LocalDateTime.of(2013, 10, 7, 15, 0);
    LocalDateTime end = start.plusSeconds(10);
    long inSlices = 0;
    for (Slice slice : history(List.of(spy), start, end, Resolution.TICK)) {
      inSlices += slice.ticks().get(spy).size();
    }
    Expect.equal(inSlices, history(Tick.class, spy, start, end, Resolution.TICK).size(), "ticks");
    quit();
  }
}
