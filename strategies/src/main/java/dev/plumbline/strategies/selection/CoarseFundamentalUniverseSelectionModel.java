package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Follows what a rule that sees prices and volumes picks of all US equities after each trading
/// day.
///
/// Source: LEAN, `Algorithm.Framework/Selection/CoarseFundamentalUniverseSelectionModel.cs`.
public class CoarseFundamentalUniverseSelectionModel extends FundamentalUniverseSelectionModel {
  /// A model of US equities.
  public CoarseFundamentalUniverseSelectionModel(
      Function<List<CoarseFundamental>, Collection<Symbol>> coarseSelector) {
    this(coarseSelector, null);
  }

  /// A model of US equities.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public CoarseFundamentalUniverseSelectionModel(
      Function<List<CoarseFundamental>, Collection<Symbol>> coarseSelector,
      UniverseSettings settings) {
    super(Market.USA, all -> coarseSelector.apply(new ArrayList<>(all)), settings);
  }
}
