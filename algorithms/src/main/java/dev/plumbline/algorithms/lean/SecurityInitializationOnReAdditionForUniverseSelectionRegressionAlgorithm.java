package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Selects two times three equities in turn and expects each to be initialised whenever it comes
/// back.
///
/// Answers to LEAN's `SecurityInitializationOnReAdditionForUniverseSelectionRegressionAlgorithm`.
public class SecurityInitializationOnReAdditionForUniverseSelectionRegressionAlgorithm
    extends Algorithm {
  private static final List<String> EVEN = List.of("SPY", "IWM", "QQQ");
  private static final List<String> ODD = List.of("AIG", "BAC", "IBM");

  private final Map<Symbol, Integer> initialised = new HashMap<>();
  private boolean even;
  private int selections;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    setSecurityInitializer(this::seed);
    addUniverse("MyUniverse", Resolution.DAILY, this::select);
  }

  private void seed(Security security) {
    initialised.merge(security.symbol(), 1, Integer::sum);
    debug("[" + LeanText.of(time()) + "] Seeding " + security.symbol().id());
    getLastKnownPrices(security.symbol()).forEach(security::setMarketPrice);
  }

  private Collection<String> select(LocalDateTime now) {
    initialised.clear();
    selections++;
    even = now.getDayOfMonth() % 2 == 0;
    return even ? EVEN : ODD;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    Set<Symbol> selected = symbols(even ? EVEN : ODD);
    changes
        .addedSecurities()
        .forEach(added -> Expect.that(added.isTradable(), added + " should be tradable"));
    changes
        .removedSecurities()
        .forEach(
            removed -> Expect.that(!removed.isTradable(), removed + " should not be tradable"));
    Expect.equal(selected, symbolsOf(changes.addedSecurities()), "securities added");
    Expect.equal(selected, initialised.keySet(), "securities initialised");
    Expect.that(initialised.values().stream().allMatch(count -> count == 1), "initialised once");
    if (!changes.removedSecurities().isEmpty()) {
      Expect.equal(
          symbols(even ? ODD : EVEN), symbolsOf(changes.removedSecurities()), "securities removed");
    }
  }

  private Set<Symbol> symbols(List<String> tickers) {
    return new HashSet<>(tickers.stream().map(this::equitySymbol).toList());
  }

  private static Set<Symbol> symbolsOf(List<Security> securities) {
    return new HashSet<>(securities.stream().map(Security::symbol).toList());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(selections >= 2, "only " + selections + " selections");
  }
}
