package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.Correlation;
import dev.plumbline.sdk.indicator.CorrelationType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Computes two kinds of correlation, which differ.
///
/// Answers to LEAN's `CorrelationTypeComparisonRegressionAlgorithm`.
public class CorrelationTypeComparisonRegressionAlgorithm extends Algorithm {
  private Correlation pearson;
  private Correlation spearman;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 17);
    Symbol apple = addEquity("AAPL", Resolution.DAILY).symbol();
    Symbol spy = addEquity("SPY", Resolution.DAILY).symbol();
    pearson = c(apple, spy, 5, CorrelationType.PEARSON, Resolution.DAILY);
    spearman = c(apple, spy, 5, CorrelationType.SPEARMAN, Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (pearson.isReady() && spearman.isReady()) {
      Expect.that(pearson.value() != spearman.value(), "both are " + pearson.value());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(pearson.isReady() && spearman.isReady(), "a correlation is not ready");
  }
}
