package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.strategies.selection.FundamentalUniverseSelectionModel;
import java.util.Collection;
import java.util.List;

/// Selects one equity once and leaves it at that.
///
/// Answers to LEAN's `CustomUniverseSelectionModelRegressionAlgorithm`.
public class CustomUniverseSelectionModelRegressionAlgorithm extends Algorithm {
  private static final class Once extends FundamentalUniverseSelectionModel {
    private boolean selected;

    @Override
    public Collection<Symbol> select(Algorithm algorithm, List<Fundamental> fundamental) {
      if (selected) {
        return Universe.UNCHANGED;
      }
      selected = true;
      return List.of(algorithm.equitySymbol("AAPL"));
    }
  }

  @Override
  public void initialize() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
    universeSettings().setResolution(Resolution.DAILY);
    setUniverseSelection(new Once());
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      activeSecurities().keySet().forEach(symbol -> setHoldings(symbol, 0.1));
    }
  }
}
