package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows the constituents of a fund that is renamed meanwhile.
///
/// Answers to LEAN's `ETFConstituentUniverseMappedCompositeRegressionAlgorithm`.
public class ETFConstituentUniverseMappedCompositeRegressionAlgorithm extends Algorithm {
  private final Map<LocalDate, Integer> selections = new HashMap<>();
  private final Map<LocalDate, Boolean> dataOfConstituents = new HashMap<>();
  private final Set<Symbol> constituents = new HashSet<>();
  private Symbol aapl;
  private Symbol qqq;
  private boolean renamed;

  @Override
  public void initialize() {
    setStartDate(2011, 2, 1);
    setEndDate(2011, 4, 4);
    setCash(100_000);
    universeSettings().setResolution(Resolution.HOUR);
    aapl = equitySymbol("AAPL");
    qqq = addEquity("QQQ", Resolution.DAILY).symbol();
    addUniverse(universe().etf(qqq, this::select));
  }

  private LocalDate utcDay() {
    return utcTime().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> rows) {
    Set<Symbol> symbols = new LinkedHashSet<>();
    rows.forEach(row -> symbols.add(row.symbol()));
    Expect.that(symbols.contains(aapl), "AAPL not found in QQQ constituents");
    selections.put(utcDay(), symbols.size());
    constituents.addAll(symbols);
    return symbols;
  }

  @Override
  public void onData(Slice slice) {
    for (SymbolChangedEvent change : slice.symbolChangedEvents().values()) {
      Expect.equal(qqq, change.symbol(), "symbol renamed");
      Expect.equal("QQQQ", change.oldSymbol(), "old ticker");
      Expect.equal("QQQ", change.newSymbol(), "new ticker");
      renamed = true;
    }
    Set<Symbol> keys = slice.keys();
    if (keys.size() == 1 && keys.contains(qqq)) {
      return;
    }
    dataOfConstituents.merge(
        utcDay(), keys.stream().anyMatch(constituents::contains), Boolean::logicalOr);
    if (!portfolio().invested()) {
      setHoldings(aapl, 0.5);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(2, selections.size(), "days of selection");
    Expect.that(renamed, "No mapping/SymbolChangedEvent occurred");
    selections.forEach(
        (day, count) -> Expect.that(count >= 25, "only " + count + " constituents on " + day));
    dataOfConstituents.forEach((day, came) -> Expect.that(came, "no constituent data on " + day));
  }
}
