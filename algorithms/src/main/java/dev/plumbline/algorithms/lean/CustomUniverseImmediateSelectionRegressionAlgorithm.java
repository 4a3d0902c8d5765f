package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Expects the tickers of a rule at the very start, before any data.
///
/// Answers to LEAN's `CustomUniverseImmediateSelectionRegressionAlgorithm`.
public class CustomUniverseImmediateSelectionRegressionAlgorithm extends Algorithm {
  private static final List<String> TICKERS = List.of("SPY", "GOOG", "APPL");

  private boolean selected;
  private boolean changed;
  private boolean dataCame;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(
        SecurityType.EQUITY,
        "my-custom-universe",
        Resolution.DAILY,
        Market.USA,
        universeSettings(),
        now -> {
          selected = true;
          return TICKERS;
        });
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(selected, "data came before the first selection");
    dataCame = true;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    Expect.that(selected, "securities came before the first selection");
    if (changed) {
      return;
    }
    changed = true;
    Expect.equal(startDate().atStartOfDay(), time(), "time of the first selection");
    Expect.equal(TICKERS.size(), changes.addedSecurities().size(), "securities added");
    Set<Symbol> added =
        changes.addedSecurities().stream().map(s -> s.symbol()).collect(Collectors.toSet());
    Expect.that(
        added.containsAll(TICKERS.stream().map(this::equitySymbol).toList()),
        "Expected symbols were not added to the algorithm");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(dataCame && selected && changed, "Expected events didn't happen");
  }
}
