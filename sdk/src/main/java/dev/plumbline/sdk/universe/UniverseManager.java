package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The universes of an algorithm, by their symbols, in the order in which they were added.
///
/// Source of the names: LEAN, `Common/Securities/UniverseManager.cs`.
public final class UniverseManager implements Iterable<Universe> {
  private final Map<Symbol, Universe> universes = new LinkedHashMap<>();
  private final List<Universe> pending = new ArrayList<>();
  private int named;

  /// No universes yet.
  public UniverseManager() {}

  /// Adds a universe, to be followed from the end of this step; one of the same symbol stays in its
  /// place, and this gives false.
  public boolean add(Universe universe) {
    universe.nameIfNameless(++named);
    if (universes.putIfAbsent(universe.symbol(), universe) != null) {
      return false;
    }
    pending.add(universe);
    return true;
  }

  /// Takes a universe out and ends it; false if there is none of the symbol.
  public boolean remove(Symbol symbol) {
    Universe universe = universes.remove(symbol);
    if (universe == null) {
      return false;
    }
    universe.dispose();
    return true;
  }

  /// The number of universes.
  public int count() {
    return universes.size();
  }

  /// Whether there is a universe of the symbol.
  public boolean containsKey(Symbol symbol) {
    return universes.containsKey(symbol);
  }

  /// The universe of a symbol.
  ///
  /// @throws NoSuchElementException with LEAN's text if there is none
  public Universe get(Symbol symbol) {
    return tryGetValue(symbol)
        .orElseThrow(() ->
            new NoSuchElementException(
                ("This universe symbol (%s) was not found in your universe list. Please add this"
                        + " security or check it exists before using it with"
                        + " 'Universes.ContainsKey(\"%s\")'")
                    .formatted(symbol, symbol)));
  }

  /// The universe of a symbol, if there is one.
  public Optional<Universe> tryGetValue(Symbol symbol) {
    return Optional.ofNullable(universes.get(symbol));
  }

  /// The universes; a view that cannot be changed.
  public Collection<Universe> values() {
    return Collections.unmodifiableCollection(universes.values());
  }

  /// The members of all universes.
  public Map<Symbol, Security> activeSecurities() {
    Map<Symbol, Security> active = new LinkedHashMap<>();
    for (Universe universe : universes.values()) {
      universe.members().forEach(active::putIfAbsent);
    }
    return active;
  }

  /// The universes added since this was last asked; the engine's.
  public List<Universe> takePending() {
    List<Universe> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }

  @Override
  public Iterator<Universe> iterator() {
    return values().iterator();
  }
}
