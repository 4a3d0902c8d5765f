package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Turns a portfolio of two shares over each minute, from 80 to 20 and from 20 to 80 percent.
///
/// Answers to LEAN's `SetHoldingsMultipleTargetsRegressionAlgorithm`.
public class SetHoldingsMultipleTargetsRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Symbol ibm;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", Resolution.MINUTE, "usa", false, 1).symbol();
    ibm = addEquity("IBM", Resolution.MINUTE, "usa", false, 1).symbol();
  }

  /// Four fifths of one share and a fifth of another one, in this order.
  protected List<PortfolioTarget> targets(Symbol more, Symbol less) {
    return List.of(new PortfolioTarget(more, 0.8), new PortfolioTarget(less, 0.2));
  }

  @Override
  public void onData(Slice slice) {
    setHoldings(portfolio().invested() ? targets(ibm, spy) : targets(spy, ibm));
  }
}
