package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.Universe;
import java.util.Collection;
import java.util.List;

/// Follows securities from the beginning, as the universe settings say when `initialize()` has
/// ended.
///
/// They come into the universe of the securities that the author adds by hand; in LEAN they have
/// one of their own, which selects at the same times. Source: LEAN,
/// `Algorithm/Selection/ManualUniverseSelectionModel.cs`.
public class ManualUniverseSelectionModel implements UniverseSelectionModel {
  private final List<Symbol> symbols;

  /// A model that follows securities.
  public ManualUniverseSelectionModel(Symbol... symbols) {
    this(List.of(symbols));
  }

  /// A model that follows securities.
  public ManualUniverseSelectionModel(Collection<Symbol> symbols) {
    this.symbols = List.copyOf(symbols);
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    symbols.forEach(algorithm::addSecurity);
    return List.of();
  }
}
