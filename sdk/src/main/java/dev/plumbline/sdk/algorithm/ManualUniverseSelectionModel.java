package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.universe.UserDefinedUniverse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Follows securities from the beginning, as the universe settings say; one that is followed
/// already stays followed as it is.
///
/// Source: LEAN, `Algorithm/Selection/ManualUniverseSelectionModel.cs`.
public class ManualUniverseSelectionModel implements UniverseSelectionModel {
  private record Kind(SecurityType type, String market) {}

  private final List<Symbol> symbols;
  private final UniverseSettings settings;

  /// A model that follows securities.
  public ManualUniverseSelectionModel(Symbol... symbols) {
    this(List.of(symbols), null);
  }

  /// A model that follows securities.
  public ManualUniverseSelectionModel(Collection<Symbol> symbols) {
    this(symbols, null);
  }

  /// A model that follows securities.
  ///
  /// @param settings how they are followed, or null for the algorithm's settings
  public ManualUniverseSelectionModel(Collection<Symbol> symbols, UniverseSettings settings) {
    this.symbols = symbols.stream().filter(symbol -> !symbol.isCanonical()).toList();
    this.settings = settings;
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    Map<Kind, List<Symbol>> kinds = new LinkedHashMap<>();
    for (Symbol symbol : symbols) {
      Kind kind = new Kind(symbol.securityType(), symbol.market());
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(symbol);
    }
    UniverseSettings own = settings == null ? algorithm.universeSettings() : settings;
    List<Universe> universes = new ArrayList<>();
    kinds.forEach((kind, members) -> {
      String ticker =
          "manual-universe-selection-model-%s-%s-%d"
              .formatted(kind.type().text(), kind.market(), members.hashCode());
      Symbol name = Symbol.create(ticker, kind.type(), kind.market());
      universes.add(UserDefinedUniverse.manual(name, own, members));
    });
    return universes;
  }
}
