package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.ArmsIndex;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Computes an index of two shares by the minute until it is ready, then by the hour.
///
/// Answers to LEAN's `UnregisterIndicatorRegressionAlgorithm`.
public class UnregisterIndicatorRegressionAlgorithm extends Algorithm {
  private List<Symbol> symbols;
  private ArmsIndex byMinute;
  private ArmsIndex byHour;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    symbols = List.of(addEquity("SPY").symbol(), addEquity("IBM").symbol());
    byMinute = index(Resolution.MINUTE);
  }

  private ArmsIndex index(Resolution resolution) {
    ArmsIndex index = new ArmsIndex();
    for (Symbol symbol : symbols) {
      index.add(symbol);
    }
    for (Symbol symbol : symbols) {
      registerIndicator(symbol, index, resolution);
    }
    return index;
  }

  @Override
  public void onData(Slice slice) {
    if (byMinute.isReady()) {
      byMinute.reset();
      unregisterIndicator(byMinute);
      byHour = index(Resolution.HOUR);
    }
    if (byHour != null && byHour.isReady()) {
      Expect.that(!byMinute.isReady(), "an indicator is fed after it was unregistered");
      if (!portfolio().invested()) {
        setHoldings(symbols.get(0), 0.5);
        setHoldings(symbols.get(1), 0.5);
      }
    }
  }
}
