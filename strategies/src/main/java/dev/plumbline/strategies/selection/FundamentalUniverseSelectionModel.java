package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.UniverseSelectionModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Follows what a rule picks of all equities of a market after each trading day.
///
/// Source: LEAN, `Algorithm.Framework/Selection/FundamentalUniverseSelectionModel.cs`.
public class FundamentalUniverseSelectionModel implements UniverseSelectionModel {
  private final String market;
  private final UniverseSettings settings;
  private final Function<List<Fundamental>, Collection<Symbol>> selector;

  /// A model whose [#select(Algorithm, List)] is overridden.
  protected FundamentalUniverseSelectionModel() {
    this(Market.USA, null, null);
  }

  /// A model whose [#select(Algorithm, List)] is overridden.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  protected FundamentalUniverseSelectionModel(UniverseSettings settings) {
    this(Market.USA, null, settings);
  }

  /// A model of US equities.
  public FundamentalUniverseSelectionModel(
      Function<List<Fundamental>, Collection<Symbol>> selector) {
    this(Market.USA, selector, null);
  }

  /// A model of the equities of a market.
  ///
  /// @param selector the rule, or null if [#select(Algorithm, List)] is overridden
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public FundamentalUniverseSelectionModel(
      String market,
      Function<List<Fundamental>, Collection<Symbol>> selector,
      UniverseSettings settings) {
    this.market = market;
    this.selector = selector;
    this.settings = settings;
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    UniverseSettings own = settings == null ? algorithm.universeSettings() : settings;
    return List.of(new FundamentalUniverse(market, own, all -> select(algorithm, all)));
  }

  /// The equities to follow.
  ///
  /// @param fundamental all equities of the day
  public Collection<Symbol> select(Algorithm algorithm, List<Fundamental> fundamental) {
    if (selector == null) {
      throw new IllegalStateException(
          "If inheriting, please override the 'select' fundamental function, else provide it as a"
              + " constructor parameter");
    }
    return selector.apply(fundamental);
  }
}
