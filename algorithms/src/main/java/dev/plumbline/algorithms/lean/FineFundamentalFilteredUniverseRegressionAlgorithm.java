package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ConstituentsUniverse;
import dev.plumbline.sdk.universe.Fundamental;
import java.util.Collection;
import java.util.List;

/// Picks, of a stored list, the company that has its headquarters in Cupertino, and buys it.
///
/// Answers to LEAN's `FineFundamentalFilteredUniverseRegressionAlgorithm`.
public class FineFundamentalFilteredUniverseRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 10, 8);
    setEndDate(2014, 10, 13);
    universeSettings().setResolution(Resolution.DAILY);
    Symbol list = ConstituentsUniverse.symbol("constituents-universe-qctest");
    addUniverse(new ConstituentsUniverse(list, universeSettings()), this::select);
  }

  private Collection<Symbol> select(List<Fundamental> companies) {
    return companies.stream()
        .filter(company -> company.companyProfile().headquarterCity().equals("Cupertino"))
        .map(Fundamental::symbol)
        .toList();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      Expect.equal(List.of(equitySymbol("AAPL")), List.copyOf(slice.keys()), "symbols");
      setHoldings("AAPL", 1);
    }
  }
}
