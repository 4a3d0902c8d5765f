package dev.plumbline.engine.universe;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Securities that were let go while they still had a position or an open order: they stay until
/// both are gone.
///
/// Source: LEAN, `Engine/DataFeeds/PendingRemovalsManager.cs`.
final class PendingRemovals {
  private final SecurityPortfolioManager portfolio;
  private final Set<Security> pending = new LinkedHashSet<>();

  PendingRemovals(SecurityPortfolioManager portfolio) {
    this.portfolio = portfolio;
  }

  boolean contains(Security security) {
    return pending.contains(security);
  }

  /// True if the security can go at once; else it is kept in mind.
  boolean tryRemove(Security security) {
    if (isSafe(security)) {
      return true;
    }
    pending.add(security);
    return false;
  }

  /// Those that can go now; those that are selected again are forgotten.
  List<Security> check(Set<Symbol> selected) {
    List<Security> safe = new ArrayList<>();
    for (Security security : List.copyOf(pending)) {
      if (isSafe(security)) {
        safe.add(security);
        pending.remove(security);
      } else if (selected.contains(security.symbol())) {
        pending.remove(security);
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
