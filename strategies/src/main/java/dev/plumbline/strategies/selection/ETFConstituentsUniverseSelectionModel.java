package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.UniverseSelectionModel;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Follows constituents of a fund.
///
/// Source: LEAN, `Algorithm.Framework/Selection/ETFConstituentsUniverseSelectionModel.cs`.
public class ETFConstituentsUniverseSelectionModel implements UniverseSelectionModel {
  private final Symbol etf;
  private final String ticker;
  private final UniverseSettings settings;
  private final Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection;
  private Universe universe;

  /// A model of a fund.
  ///
  /// @param selection which constituents are followed, or null for all
  public ETFConstituentsUniverseSelectionModel(
      Symbol etf, Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    this(etf, null, selection);
  }

  /// A model of a fund.
  ///
  /// @param settings how constituents are followed, or null for the algorithm's settings
  /// @param selection which constituents are followed, or null for all
  public ETFConstituentsUniverseSelectionModel(
      Symbol etf,
      UniverseSettings settings,
      Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    this(etf, null, settings, selection);
  }

  /// A model of a US fund.
  ///
  /// @param settings how constituents are followed, or null for the algorithm's settings
  /// @param selection which constituents are followed, or null for all
  public ETFConstituentsUniverseSelectionModel(
      String ticker,
      UniverseSettings settings,
      Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    this(null, ticker, settings, selection);
  }

  private ETFConstituentsUniverseSelectionModel(
      Symbol etf,
      String ticker,
      UniverseSettings settings,
      Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    this.etf = etf;
    this.ticker = ticker;
    this.settings = settings;
    this.selection = selection;
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    if (universe == null) {
      Symbol fund = etf == null ? algorithm.equitySymbol(ticker) : etf;
      universe = algorithm.universe().etf(fund, settings, selection);
    }
    return List.of(universe);
  }
}
