package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the ends of day of a security that a universe selects always, of one that it selects for
/// a day, and of one that is added by hand at an end of day; buys two of them there.
///
/// Answers to LEAN's `OnEndOfDayRegressionAlgorithm`.
public class OnEndOfDayRegressionAlgorithm extends Algorithm {
  private final Map<Symbol, Integer> calls = new HashMap<>();
  private Symbol spy;
  private Symbol bac;
  private Symbol ibm;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = equitySymbol("SPY");
    bac = equitySymbol("BAC");
    ibm = equitySymbol("IBM");
    addUniverse(
        "my-universe-name",
        day -> day.getDayOfMonth() == 8 ? List.of("SPY", "IBM") : List.of("SPY"));
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    boolean first = calls.merge(symbol, 1, Integer::sum) == 1;
    if (first && !symbol.equals(ibm)) {
      setHoldings(symbol, 0.5);
    }
    if (first && symbol.equals(spy)) {
      addEquity("BAC");
    }
    log("OnEndOfDay(" + symbol + ") called: " + utcTime() + ", " + calls);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(Map.of(spy, 5, bac, 4, ibm, 1), calls, "ends of day");
  }
}
