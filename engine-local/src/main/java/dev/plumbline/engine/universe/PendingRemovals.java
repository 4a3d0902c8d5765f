package dev.plumbline.engine.universe;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Members that were let go while they still had a position or an open order: they stay until both
/// are gone.
///
/// Source: LEAN, `Engine/DataFeeds/PendingRemovalsManager.cs`.
final class PendingRemovals {
  /// A member of a universe that is let go.
  record Removal(EngineUniverse universe, Security security) {}

  private final SecurityPortfolioManager portfolio;
  private final List<Removal> pending = new ArrayList<>();

  PendingRemovals(SecurityPortfolioManager portfolio) {
    this.portfolio = portfolio;
  }

  boolean contains(Security security) {
    for (Removal removal : pending) {
      if (removal.security().symbol().equals(security.symbol())) {
        return true;
      }
    }
    return false;
  }

  /// True if the member can go at once; else it is kept in mind.
  boolean tryRemove(EngineUniverse universe, Security security) {
    if (isSafe(security)) {
      return true;
    }
    Removal removal = new Removal(universe, security);
    if (!pending.contains(removal)) {
      pending.add(removal);
    }
    return false;
  }

  /// Those that can go now; those that their universe selects again are forgotten.
  List<Removal> check(Set<Symbol> selected, EngineUniverse universe) {
    if (pending.isEmpty()) {
      return List.of();
    }
    List<Removal> safe = new ArrayList<>();
    for (Iterator<Removal> each = pending.iterator(); each.hasNext(); ) {
      Removal removal = each.next();
      if (isSafe(removal.security())) {
        safe.add(removal);
        each.remove();
      } else if (removal.universe() == universe && selected.contains(removal.security().symbol())) {
        each.remove();
      }
    }
    return safe;
  }

  private boolean isSafe(Security security) {
    return !security.holdStock()
        && portfolio.transactions().getOpenOrderTickets(security.symbol()).isEmpty()
        && !security.settlementModel().getUnsettledCash().amount().isPositive();
  }
}
