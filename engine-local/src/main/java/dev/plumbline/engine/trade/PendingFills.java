package dev.plumbline.engine.trade;

import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// The fills of an open position and the fees that no trade has borne yet.
final class PendingFills {
  private final List<PendingFill> fills = new ArrayList<>();
  private Decimal fees;

  PendingFills(PendingFill first, Decimal fees) {
    fills.add(first);
    this.fees = fees;
  }

  List<PendingFill> fills() {
    return fills;
  }

  Decimal fees() {
    return fees;
  }

  void setFees(Decimal fees) {
    this.fees = fees;
  }

  void add(Execution fill) {
    fills.add(new PendingFill(fill));
    fees = fees.add(fill.fee());
  }

  Decimal quantity() {
    Decimal sum = Decimal.ZERO;
    for (PendingFill fill : fills) {
      sum = sum.add(fill.quantity());
    }
    return sum;
  }

  void applySplit(Decimal factor) {
    fills.forEach(fill -> fill.applySplit(factor));
  }
}
