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

/// A trade for each fill that makes a position smaller, with the average price of the entries it
/// closes.
///
/// Excursions are not known in this grouping; they are zero, as in LEAN.
final class FlatToReduced implements FillGrouping {
  private final Map<Symbol, PendingFills> positions = new HashMap<>();
  private final FillMatchingMethod matching;
  private final ClosedTrades closed;

  FlatToReduced(FillMatchingMethod matching, ClosedTrades closed) {
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
    } else if (next(position.fills()).quantity().signum() == fill.quantity().signum()) {
      position.add(fill);
    } else {
      reduce(position, fill);
    }
  }

  private PendingFill next(List<PendingFill> fills) {
    return matching == FillMatchingMethod.FIFO ? fills.getFirst() : fills.getLast();
  }

  private void reduce(PendingFills position, Execution fill) {
    List<PendingFill> fills = position.fills();
    Decimal wanted = fill.absoluteQuantity();
    Decimal executed = Decimal.ZERO;
    Decimal price = Decimal.ZERO;
    long entryTime = next(fills).utcNs();
    Set<Integer> orderIds = new LinkedHashSet<>();
    orderIds.add(fill.orderId());
    while (!fills.isEmpty() && executed.abs().isLess(wanted)) {
      PendingFill pending = next(fills);
      Decimal left = wanted.subtract(executed.abs());
      boolean whole = left.isGreaterOrEqual(pending.quantity().abs());
      Decimal part = whole ? pending.quantity().negate() : left.multiply(fill.quantity().signum());
      executed = executed.add(part);
      price = price.add(pending.price().subtract(price).multiply(part).divide(executed));
      if (whole) {
        entryTime = matching == FillMatchingMethod.LIFO ? pending.utcNs() : entryTime;
        fills.remove(pending);
      } else {
        pending.add(part);
      }
      orderIds.add(pending.orderId());
    }
    close(position, fill, new Reduction(entryTime, price, executed), orderIds);
    continueWith(position, fill, executed);
  }

  /// What a fill closed.
  private record Reduction(long entryUtcNs, Decimal entryPrice, Decimal executed) {}

  private void close(
      PendingFills position, Execution fill, Reduction reduction, Set<Integer> orderIds) {
    TradeDirection direction =
        reduction.executed.isNegative() ? TradeDirection.LONG : TradeDirection.SHORT;
    Decimal quantity = reduction.executed.abs();
    Decimal signed = quantity.multiply(-reduction.executed.signum());
    closed.add(
        fill,
        new ClosedTrades.Entry(reduction.entryUtcNs, reduction.entryPrice, direction),
        quantity,
        fill.price(),
        new ClosedTrades.Outcome(
            fill.money(fill.price().subtract(reduction.entryPrice), signed),
            position.fees().add(fill.fee()),
            Decimal.ZERO,
            Decimal.ZERO,
            Decimal.ZERO),
        orderIds);
  }

  private void continueWith(PendingFills position, Execution fill, Decimal executed) {
    if (executed.abs().isLess(fill.absoluteQuantity())) {
      Execution rest = fill.withQuantity(fill.quantity().subtract(executed));
      positions.put(fill.symbol(), new PendingFills(new PendingFill(rest), Decimal.ZERO));
    } else if (position.fills().isEmpty()) {
      positions.remove(fill.symbol());
    } else {
      position.setFees(Decimal.ZERO);
    }
  }
}
