package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// Whether an order may be replaced, and by what.
final class ReplaceChecks {
  private ReplaceChecks() {}

  /// Refuses orders that are over or whose last change is still under way.
  static void status(PaperOrder order) {
    switch (order.status()) {
      case NEW, PARTIALLY_FILLED -> {
        // these can be replaced
      }
      case HELD -> {
        if (order.parent() == null) {
          throw Refusal.unprocessable("unable to replace order in current state");
        }
      }
      case REPLACED -> throw Refusal.unprocessable("order already replaced");
      case FILLED, CANCELED, EXPIRED, REJECTED ->
          throw Refusal.unprocessable("unable to replace order, order is not open");
      default ->
          throw Refusal.unprocessable(
              "cannot replace order in " + order.status().text() + " status");
    }
    if (order.status() == OrderStatus.HELD && order.parent().status() == OrderStatus.ACCEPTED) {
      throw Refusal.unprocessable("unable to replace order in current state");
    }
  }

  /// The terms of the replacement.
  static OrderTerms changed(PaperOrder order, Changes changes, String generatedId) {
    OrderTerms old = order.terms();
    if (old.notional() != null) {
      throw Refusal.unprocessable("notional orders cannot be replaced");
    }
    Decimal qty = changes.qty() == null ? old.qty() : changes.qty().normalize();
    boolean sized = !qty.equals(old.qty());
    if (sized) {
      size(order, qty);
    }
    String id = changes.clientOrderId() == null ? generatedId : changes.clientOrderId();
    Decimal trail = changes.trail();
    OrderTerms terms =
        old.withQty(qty)
            .withPrices(
                changes.limitPrice() == null ? old.limitPrice() : limit(old, changes),
                changes.stopPrice() == null ? old.stopPrice() : stop(old, changes),
                trail == null || old.trailPrice() == null ? old.trailPrice() : trail,
                trail == null || old.trailPercent() == null ? old.trailPercent() : trail)
            .with(id, changes.lifetime() == null ? old.lifetime() : changes.lifetime());
    if (trail != null && old.kind() != OrderKind.TRAILING_STOP) {
      throw Refusal.unprocessable("only trailing stop orders have a trail");
    }
    boolean same =
        !sized
            && Objects.equals(terms.limitPrice(), old.limitPrice())
            && Objects.equals(terms.stopPrice(), old.stopPrice())
            && Objects.equals(terms.trailPrice(), old.trailPrice())
            && Objects.equals(terms.trailPercent(), old.trailPercent())
            && terms.lifetime() == old.lifetime();
    if (same) {
      throw Refusal.unprocessable("order parameters are not changed");
    }
    return terms;
  }

  private static void size(PaperOrder order, Decimal qty) {
    OrderTerms old = order.terms();
    if (old.orderClass() != OrderClass.SIMPLE) {
      throw Refusal.unprocessable("qty cannot be changed for advanced orders");
    }
    if (!qty.isPositive()) {
      throw Refusal.fields("qty must be > 0");
    }
    if (old.isFractional() || old.withQty(qty).isFractional()) {
      throw Refusal.unprocessable("qty must be integer");
    }
    if (!qty.isGreater(order.filledQty())) {
      throw Refusal.unprocessable("qty must be > filled_qty");
    }
  }

  private static Decimal limit(OrderTerms old, Changes changes) {
    if (!old.kind().isLimited()) {
      throw Refusal.unprocessable(old.kind().text() + " orders have no limit price");
    }
    if (!changes.limitPrice().isPositive()) {
      throw Refusal.fields("limit price must be > 0");
    }
    return changes.limitPrice().normalize();
  }

  private static Decimal stop(OrderTerms old, Changes changes) {
    if (old.kind() != OrderKind.STOP && old.kind() != OrderKind.STOP_LIMIT) {
      throw Refusal.unprocessable(old.kind().text() + " orders have no stop price");
    }
    if (!changes.stopPrice().isPositive()) {
      throw Refusal.fields("stop price must be > 0");
    }
    return changes.stopPrice().normalize();
  }
}
