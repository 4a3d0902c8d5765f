package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;

/// Makes an index tradable: targets of the portfolio name it then, until it is removed.
///
/// Answers to LEAN's `IndexSecurityCanBeTradableRegressionAlgorithm`.
public class IndexSecurityCanBeTradableRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Symbol spx;
  private boolean tradable;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    tradable = isMadeTradable();
    spx = addIndex("SPX").symbol();
    spy = addEquity("SPY").symbol();
    signalExport().setAutomaticExportTimeSpan(null);
    securities().get(spx).setIsTradable(tradable);
  }

  /// Whether the index is made tradable.
  boolean isMadeTradable() {
    return true;
  }

  @Override
  public void onData(Slice slice) {
    Expect.equal(tradable, securities().get(spx).isTradable(), "whether the index can be traded");
    boolean named =
        signalExport().getPortfolioTargets().stream()
            .anyMatch(target -> target.symbol().securityType() == SecurityType.INDEX);
    Expect.equal(tradable, named, "whether a target names the index");
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
      removeSecurity(spx);
      expectNotTradable();
      addSecurity(spx);
      tradable = false;
    }
    expectNotTradable();
  }

  private void expectNotTradable() {
    Expect.that(!securities().get(spx).isTradable(), "the index was removed and can be traded");
  }
}
