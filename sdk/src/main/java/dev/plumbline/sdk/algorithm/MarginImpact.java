package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order in which changes of several positions are sent: those that free margin first, larger
/// ones before smaller ones; changes below a lot, and of what cannot be traded, are left out.
///
/// Source: LEAN, `Extensions.OrderTargetsByMarginImpact`.
final class MarginImpact {
  private record Change(PortfolioTarget target, Decimal value, boolean reduces) {}

  private MarginImpact() {}

  /// Sorts targets that say what to hold.
  static List<PortfolioTarget> sortTargets(AlgorithmEngine engine, List<PortfolioTarget> targets) {
    List<Change> changes = new ArrayList<>();
    for (PortfolioTarget target : targets) {
      Security security = engine.securities().get(target.symbol());
      Decimal wanted = OrderSizing.adjustByLotSize(security, target.quantityExact());
      Decimal held = engine.transactions().getProjectedHoldings(security).projectedQuantity();
      Decimal order = wanted.subtract(held);
      if (isWorthIt(security, order)) {
        boolean reduces = !held.isZero() && wanted.abs().isLess(held.abs());
        changes.add(new Change(target, order.multiply(security.priceExact()).abs(), reduces));
      }
    }
    return inOrder(changes);
  }

  /// Sorts targets that say what to order.
  static List<PortfolioTarget> sort(AlgorithmEngine engine, List<PortfolioTarget> deltas) {
    List<Change> changes = new ArrayList<>();
    for (PortfolioTarget delta : deltas) {
      Security security = engine.securities().get(delta.symbol());
      Decimal quantity = OrderSizing.adjustByLotSize(security, delta.quantityExact());
      if (isWorthIt(security, quantity)) {
        changes.add(change(engine, security, delta, quantity));
      }
    }
    return inOrder(changes);
  }

  private static boolean isWorthIt(Security security, Decimal order) {
    return security.hasData()
        && security.isTradable()
        && order.abs().isGreaterOrEqual(security.symbolProperties().lotSizeExact());
  }

  private static List<PortfolioTarget> inOrder(List<Change> changes) {
    changes.sort(Comparator.comparing(Change::reduces).thenComparing(Change::value).reversed());
    return changes.stream().map(Change::target).toList();
  }

  private static Change change(
      AlgorithmEngine engine, Security security, PortfolioTarget delta, Decimal quantity) {
    Decimal held = engine.transactions().getProjectedHoldings(security).projectedQuantity();
    boolean reduces = !held.isZero() && quantity.add(held).abs().isLess(held.abs());
    return new Change(delta, quantity.multiply(security.priceExact()).abs(), reduces);
  }
}
