package dev.plumbline.engine.trade;

import dev.plumbline.sdk.result.FillMatchingMethod;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A trade from a flat position to the next flat position, with average prices.
///
/// Excursions are not known in this grouping; they are zero, as in LEAN.
final class FlatToFlat implements FillGrouping {
  private final Map<Symbol, PendingFills> positions = new HashMap<>();
  private final FillMatchingMethod matching;
  private final ClosedTrades closed;

  FlatToFlat(FillMatchingMethod matching, ClosedTrades closed) {
    this.matching = matching;
    this.closed = closed;
  }

  @Override
  public boolean hasOpenPosition(Symbol symbol) {
    return positions.containsKey(symbol);
  }

  @Override
  public OpenPosition watched(Symbol symbol) {
    return null;
  }

  @Override
  public void applySplit(Symbol symbol, Decimal factor) {
    PendingFills position = positions.get(symbol);
    if (position != null) {
      position.applySplit(factor);
    }
  }

  @Override
  public void process(Execution fill) {
    PendingFills position = positions.get(fill.symbol());
    if (position == null) {
      positions.put(fill.symbol(), new PendingFills(new PendingFill(fill), fill.fee()));
      return;
    }
    int sign = position.fills().getFirst().quantity().signum();
    Decimal before = position.quantity();
    position.add(fill);
    boolean opposite = sign != fill.quantity().signum();
    Decimal after = before.add(fill.quantity());
    if (opposite && (after.isZero() || fill.absoluteQuantity().isGreater(before.abs()))) {
      close(position, fill);
    }
  }

  private void close(PendingFills position, Execution fill) {
    Decimal rest = position.quantity();
    long entryTime = position.fills().getFirst().utcNs();
    Average entry = new Average();
    Average exit = new Average();
    Set<Integer> orderIds = new LinkedHashSet<>();
    List<PendingFill> fills =
        matching == FillMatchingMethod.FIFO ? position.fills() : position.fills().reversed();
    for (PendingFill pending : fills) {
      boolean isExit = pending.quantity().signum() == fill.quantity().signum();
      (isExit ? exit : entry).add(pending);
      orderIds.add(pending.orderId());
    }
    Decimal quantity = entry.quantity.abs();
    Decimal signed = quantity.multiply(entry.quantity.signum());
    closed.add(
        fill,
        new ClosedTrades.Entry(entryTime, entry.price, opposite(fill)),
        quantity,
        exit.price,
        new ClosedTrades.Outcome(
            fill.money(exit.price.subtract(entry.price), signed),
            position.fees(),
            Decimal.ZERO,
            Decimal.ZERO,
            Decimal.ZERO),
        orderIds);
    if (rest.isZero()) {
      positions.remove(fill.symbol());
    } else {
      PendingFill reversed = new PendingFill(fill.withQuantity(rest));
      positions.put(fill.symbol(), new PendingFills(reversed, Decimal.ZERO));
    }
  }

  private static TradeDirection opposite(Execution fill) {
    return fill.quantity().isNegative() ? TradeDirection.LONG : TradeDirection.SHORT;
  }

  /// An average price, updated fill by fill.
  private static final class Average {
    private Decimal quantity = Decimal.ZERO;
    private Decimal price = Decimal.ZERO;

    void add(PendingFill fill) {
      quantity = quantity.add(fill.quantity());
      Decimal step = fill.price().subtract(price).multiply(fill.quantity());
      price = price.add(step.divide(quantity));
    }
  }
}
