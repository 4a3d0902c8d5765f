package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Is told of the end of each of five days.
///
/// Answers to LEAN's `OnEndOfDayAddDataRegressionAlgorithm`.
public class OnEndOfDayAddDataRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private int ends;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    Expect.equal(spy, symbol, "security whose day ends");
    ends++;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(5, ends, "ends of day");
  }
}
