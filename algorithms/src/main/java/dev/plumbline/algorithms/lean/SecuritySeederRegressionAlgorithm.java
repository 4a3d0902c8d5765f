package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// Gives each new security its last known prices; it has them all before its first bar.
///
/// Answers to LEAN's `SecuritySeederRegressionAlgorithm`.
public class SecuritySeederRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 10);
    addSecurityInitializer(security -> seedSecurities(List.of(security)));
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    for (Security security : changes.addedSecurities()) {
      Expect.that(security.hasData(), "no data");
      double[] values = {
        security.askPrice(), security.bidPrice(), security.bidSize(), security.askSize(),
        security.price(), security.volume(), security.high(), security.low(),
        security.open(), security.close()
      };
      for (double value : values) {
        Expect.that(value != 0, security.symbol() + " lacks a value");
      }
    }
  }
}
