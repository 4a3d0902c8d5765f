package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order in which changes of several positions are sent: those that free margin first, larger
/// ones before smaller ones; changes below a lot, and of what cannot be traded, are left out.
///
/// Source: LEAN, `Extensions.OrderTargetsByMarginImpact` with `targetIsDelta`.
final class MarginImpact {
  private static final long MILLION = 1_000_000;

  private record Change(PortfolioTarget target, Decimal value, boolean reduces) {}

  private MarginImpact() {}

  static List<PortfolioTarget> sort(AlgorithmEngine engine, List<PortfolioTarget> deltas) {
    List<Change> changes = new ArrayList<>();
    for (PortfolioTarget delta : deltas) {
      Security security = engine.securities().get(delta.symbol());
      Decimal quantity = wholeLots(security, delta.quantityExact());
      boolean tradable = security.hasData() && security.isTradable();
      if (tradable && quantity.abs().isGreaterOrEqual(security.symbolProperties().lotSizeExact())) {
        changes.add(change(engine, security, delta, quantity));
      }
    }
    changes.sort(Comparator.comparing(Change::reduces).thenComparing(Change::value).reversed());
    return changes.stream().map(Change::target).toList();
  }

  private static Change change(
      AlgorithmEngine engine, Security security, PortfolioTarget delta, Decimal quantity) {
    Decimal held = engine.transactions().getProjectedHoldings(security).projectedQuantity();
    boolean reduces = !held.isZero() && quantity.add(held).abs().isLess(held.abs());
    return new Change(delta, quantity.multiply(security.priceExact()).abs(), reduces);
  }

  /// Whole lots, cut towards zero; what misses a lot by less than its millionth counts as whole
  /// (LEAN: `OrderSizing.AdjustByLotSize`).
  private static Decimal wholeLots(Security security, Decimal quantity) {
    Decimal lot = security.symbolProperties().lotSizeExact();
    Decimal magnitude = quantity.abs();
    Decimal rest = magnitude.remainder(lot);
    if (lot.subtract(rest).isLess(lot.divide(MILLION))) {
      rest = rest.subtract(lot);
    }
    return magnitude.subtract(rest).multiply(quantity.signum());
  }
}
