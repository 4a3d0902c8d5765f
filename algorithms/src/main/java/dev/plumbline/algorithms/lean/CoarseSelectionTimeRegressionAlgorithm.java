package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.List;

/// Looks into the past while it selects and expects the last price there.
///
/// Answers to LEAN's `CoarseSelectionTimeRegressionAlgorithm`.
public class CoarseSelectionTimeRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Decimal price = Decimal.ZERO;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 25);
    setEndDate(2014, 4, 1);
    spy = addEquity("SPY", Resolution.DAILY).symbol();
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(this::select);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    Decimal past = history(spy, 1).getFirst().closeExact();
    Expect.that(price.isZero() || past.compareTo(price) == 0, "Unexpected SPY price: " + past);
    price = Decimal.ZERO;
    return Picks.first(
        1, Picks.byDollarVolume(all).stream().filter(f -> !f.symbol().equals(spy)).toList());
  }

  @Override
  public void onData(Slice slice) {
    Expect.equal(2, slice.count(), "data");
    Expect.equal(2, activeSecurities().size(), "active securities");
    price = securities().get(spy).priceExact();
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
      debug("Purchased Stock");
    }
  }
}
