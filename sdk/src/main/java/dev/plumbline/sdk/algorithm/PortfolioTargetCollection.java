package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.sdk.value.SlotMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Targets by security, the latest of each.
///
/// Source: LEAN, `Common/Algorithm/Framework/Portfolio/PortfolioTargetCollection.cs`.
public final class PortfolioTargetCollection {
  private final SlotMap<Symbol, PortfolioTarget> targets = new SlotMap<>();

  /// No targets.
  public PortfolioTargetCollection() {}

  /// How many there are.
  public int count() {
    return targets.size();
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return targets.isEmpty();
  }

  /// Adds one, in the place of one of the same security.
  public void add(PortfolioTarget target) {
    targets.put(target.symbol(), target);
  }

  /// Adds all of a list.
  public void addRange(Collection<PortfolioTarget> more) {
    more.forEach(this::add);
  }

  /// Removes that of a security; false if there is none.
  public boolean remove(Symbol symbol) {
    return targets.remove(symbol) != null;
  }

  /// Removes all.
  public void clear() {
    targets.clear();
  }

  /// Whether there is one of a security.
  public boolean containsKey(Symbol symbol) {
    return targets.containsKey(symbol);
  }

  /// That of a security.
  public Optional<PortfolioTarget> tryGetValue(Symbol symbol) {
    return Optional.ofNullable(targets.get(symbol));
  }

  /// All of them, a copy.
  public List<PortfolioTarget> values() {
    return targets.values();
  }

  /// Removes those that holdings have reached, to less than a lot.
  public void clearFulfilled(Algorithm algorithm) {
    for (PortfolioTarget target : targets.values()) {
      Security security = algorithm.securities().get(target.symbol());
      Decimal missing = target.quantityExact().subtract(security.holdings().quantityExact());
      if (missing.abs().isLess(security.symbolProperties().lotSizeExact())) {
        remove(target.symbol());
      }
    }
  }

  /// Those that can be worked on now: what frees margin first, larger orders before smaller ones.
  /// Empty during warm-up.
  public List<PortfolioTarget> orderByMarginImpact(Algorithm algorithm) {
    if (isEmpty() || algorithm.isWarmingUp()) {
      return List.of();
    }
    return MarginImpact.sortTargets(algorithm.engine(), values());
  }
}
