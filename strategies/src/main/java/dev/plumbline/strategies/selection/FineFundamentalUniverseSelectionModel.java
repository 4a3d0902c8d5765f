package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.UniverseSelectionModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.FundamentalFilteredUniverse;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Follows what a second rule, which sees the companies, picks of what a first one, which sees
/// prices and volumes, picked of all US equities of which the companies are known.
///
/// Source: LEAN, `Algorithm.Framework/Selection/FineFundamentalUniverseSelectionModel.cs`.
public class FineFundamentalUniverseSelectionModel implements UniverseSelectionModel {
  private final Function<List<CoarseFundamental>, Collection<Symbol>> coarseSelector;
  private final Function<List<FineFundamental>, Collection<Symbol>> fineSelector;
  private final UniverseSettings settings;

  /// A model of US equities.
  public FineFundamentalUniverseSelectionModel(
      Function<List<CoarseFundamental>, Collection<Symbol>> coarseSelector,
      Function<List<FineFundamental>, Collection<Symbol>> fineSelector) {
    this(coarseSelector, fineSelector, null);
  }

  /// A model of US equities.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public FineFundamentalUniverseSelectionModel(
      Function<List<CoarseFundamental>, Collection<Symbol>> coarseSelector,
      Function<List<FineFundamental>, Collection<Symbol>> fineSelector,
      UniverseSettings settings) {
    this.coarseSelector = coarseSelector;
    this.fineSelector = fineSelector;
    this.settings = settings;
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    UniverseSettings own = settings == null ? algorithm.universeSettings() : settings;
    if (Boolean.TRUE.equals(own.asynchronous())) {
      throw new IllegalArgumentException(
          "Asynchronous universe setting is not supported for coarse & fine selections, please use"
              + " the new Fundamental single pass selection");
    }
    Universe coarse =
        new FundamentalUniverse(
            Market.USA,
            own,
            all -> {
              List<CoarseFundamental> known = new ArrayList<>(all);
              known.removeIf(row -> !row.hasFundamentalData());
              return selectCoarse(algorithm, known);
            });
    return List.of(
        new FundamentalFilteredUniverse(
            coarse, companies -> selectFine(algorithm, new ArrayList<>(companies))));
  }

  /// The equities whose companies are looked at.
  public Collection<Symbol> selectCoarse(Algorithm algorithm, List<CoarseFundamental> coarse) {
    return coarseSelector.apply(coarse);
  }

  /// The equities to follow.
  public Collection<Symbol> selectFine(Algorithm algorithm, List<FineFundamental> fine) {
    return fineSelector.apply(fine);
  }
}
