package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Weighs what has data of a fund's constituents as the fund does, within bounds.
///
/// Answers to LEAN's `ETFConstituentUniverseFilterFunctionRegressionAlgorithm`.
public class ETFConstituentUniverseFilterFunctionRegressionAlgorithm extends Algorithm {
  private static final Decimal LEAST = Decimal.of("0.0001");
  private static final Decimal LOWEST = Decimal.of("0.01");
  private static final Decimal HIGHEST = Decimal.of("0.05");

  private final Map<Symbol, ETFConstituentUniverse> constituents = new LinkedHashMap<>();
  private Symbol aapl;
  private Symbol spy;
  private boolean filtered;
  private boolean changed;
  private boolean dataCame;
  private boolean fresh;
  private int rebalances;
  private int rebalanced;

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2021, 1, 31);
    setCash(100_000);
    universeSettings().setResolution(Resolution.HOUR);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    aapl = equitySymbol("AAPL");
    addUniverse(universe().etf(spy, this::select));
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> rows) {
    constituents.clear();
    rows.forEach(row -> constituents.put(row.symbol(), row));
    Expect.that(!rows.isEmpty(), "Constituents collection is empty on " + utcTime());
    Expect.that(constituents.containsKey(aapl), "AAPL is not in the constituents data");
    Expect.that(constituents.get(aapl).weight() != 0, "AAPL weight is expected not to be zero");
    filtered = true;
    fresh = true;
    return List.copyOf(constituents.keySet());
  }

  @Override
  public void onData(Slice slice) {
    Map<Symbol, TradeBar> bars = slice.bars();
    Expect.that(filtered || !bars.containsKey(aapl), "AAPL came before the first selection");
    if (bars.size() == 1 && bars.containsKey(spy)) {
      return;
    }
    Expect.that(bars.isEmpty() || bars.containsKey(aapl), "no AAPL bar at " + utcTime());
    dataCame = true;
    if (!fresh) {
      return;
    }
    for (TradeBar bar : bars.values()) {
      ETFConstituentUniverse row = constituents.get(bar.symbol());
      if (row != null && row.weightExact() != null && row.weightExact().isGreaterOrEqual(LEAST)) {
        setHoldings(bar.symbol(), bounded(row.weightExact()));
        rebalances += fresh ? 1 : 0;
        fresh = false;
        rebalanced++;
      }
    }
  }

  private static Decimal bounded(Decimal weight) {
    Decimal atMost = weight.isGreater(HIGHEST) ? HIGHEST : weight;
    return LOWEST.isGreater(atMost) ? LOWEST : atMost;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    Expect.that(
        !filtered || changed || changes.addedSecurities().size() >= 500,
        "only " + changes.addedSecurities().size() + " of the fund's equities came");
    changed = true;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(2, rebalances, "rebalances");
    Expect.equal(8, rebalanced, "assets invested in");
    Expect.that(filtered, "Universe selection was never triggered");
    Expect.that(changed, "Security changes never propagated to the algorithm");
    Expect.that(dataCame, "Data was never loaded for the S&P 500 constituent AAPL");
  }
}
