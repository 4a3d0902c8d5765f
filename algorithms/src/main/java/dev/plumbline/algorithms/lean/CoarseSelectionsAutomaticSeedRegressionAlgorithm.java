package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/// Selects three pairs of equities in turn and expects each to come with its last known price.
///
/// Answers to LEAN's `CoarseSelectionsAutomaticSeedRegressionAlgorithm`.
public class CoarseSelectionsAutomaticSeedRegressionAlgorithm extends Algorithm {
  private final Queue<List<String>> pairs =
      new ArrayDeque<>(
          List.of(List.of("AAPL", "GOOG"), List.of("AIG", "BAC"), List.of("FB", "IBM")));
  private final Set<Symbol> added = new HashSet<>();

  @Override
  public void initialize() {
    setStartDate(2015, 1, 1);
    setEndDate(2015, 3, 1);
    setCash(100_000);
    settings().setSeedInitialPrices(true);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(this::select);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    List<String> pair = pairs.remove();
    pairs.add(pair);
    return pair.stream().map(this::equitySymbol).toList();
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    boolean anyTrades = changes.addedSecurities().isEmpty();
    for (Security security : changes.addedSecurities()) {
      Expect.that(!security.priceExact().isZero(), security + " was not seeded");
      Expect.that(security.hasData(), security + " has no data");
      anyTrades |= security.cache().getData(TradeBar.class) != null;
      added.add(security.symbol());
    }
    Expect.that(anyTrades, "no trade bar among the data of what came");
  }

  @Override
  public void onEndOfAlgorithm() {
    Set<Symbol> all = new HashSet<>();
    pairs.forEach(pair -> pair.forEach(ticker -> all.add(equitySymbol(ticker))));
    Expect.equal(all, added, "securities added");
  }
}
