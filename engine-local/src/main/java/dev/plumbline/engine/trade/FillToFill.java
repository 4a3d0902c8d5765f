package dev.plumbline.engine.trade;

import dev.plumbline.sdk.result.FillMatchingMethod;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A trade for each entry fill, or part of one, that a later fill closes.
final class FillToFill implements FillGrouping {
  private final Map<Symbol, OpenPosition> positions = new HashMap<>();
  private final FillMatchingMethod matching;
  private final ClosedTrades closed;

  FillToFill(FillMatchingMethod matching, ClosedTrades closed) {
    this.matching = matching;
    this.closed = closed;
  }

  @Override
  public boolean hasOpenPosition(Symbol symbol) {
    return positions.containsKey(symbol);
  }

  @Override
  public OpenPosition watched(Symbol symbol) {
    return positions.get(symbol);
  }

  @Override
  public void applySplit(Symbol symbol, Decimal factor) {
    OpenPosition position = positions.get(symbol);
    if (position != null) {
      position.applySplit(factor);
    }
  }

  @Override
  public void process(Execution fill) {
    OpenPosition position = positions.get(fill.symbol());
    if (position == null) {
      OpenTrade first = new OpenTrade(fill, fill.fee());
      positions.put(fill.symbol(), new OpenPosition(first, fill.price()));
      return;
    }
    position.update(fill.price());
    TradeDirection open = next(position.trades()).direction();
    if (fill.quantity().signum() == open.sign()) {
      position.add(new OpenTrade(fill, fill.fee()));
    } else {
      close(position, fill);
    }
  }

  private OpenTrade next(List<OpenTrade> trades) {
    return matching == FillMatchingMethod.FIFO ? trades.getFirst() : trades.getLast();
  }

  private void close(OpenPosition position, Execution fill) {
    List<OpenTrade> trades = position.trades();
    Decimal wanted = fill.absoluteQuantity();
    Decimal executed = Decimal.ZERO;
    Decimal fee = fill.fee();
    while (!trades.isEmpty() && executed.abs().isLess(wanted)) {
      OpenTrade trade = next(trades);
      Decimal left = wanted.subtract(executed.abs());
      boolean whole = left.isGreaterOrEqual(trade.quantity());
      Decimal part = whole ? trade.quantity() : left;
      executed = executed.subtract(part.multiply(trade.direction().sign()));
      ClosedTrades.Outcome outcome = outcome(position, trade, part, fee, fill);
      closed.add(fill, trade.entry(), part, fill.price(), outcome, orderIds(trade, fill));
      if (whole) {
        trades.remove(trade);
      } else {
        trade.reduce(part);
      }
      fee = Decimal.ZERO;
    }
    if (executed.abs().isLess(wanted)) {
      Execution rest = fill.withQuantity(fill.quantity().subtract(executed));
      position.restart(new OpenTrade(rest, Decimal.ZERO), fill.price());
    } else if (trades.isEmpty()) {
      positions.remove(fill.symbol());
    }
  }

  private static List<Integer> orderIds(OpenTrade trade, Execution fill) {
    return trade.orderId() == fill.orderId()
        ? List.of(fill.orderId())
        : List.of(trade.orderId(), fill.orderId());
  }

  private static ClosedTrades.Outcome outcome(
      OpenPosition position, OpenTrade trade, Decimal part, Decimal fee, Execution fill) {
    boolean isLong = trade.direction() == TradeDirection.LONG;
    Decimal entry = trade.entryPrice();
    Decimal worst = isLong ? position.lowest().subtract(entry) : entry.subtract(position.highest());
    Decimal best = isLong ? position.highest().subtract(entry) : entry.subtract(position.lowest());
    Decimal signed = part.multiply(trade.direction().sign());
    return new ClosedTrades.Outcome(
        fill.money(fill.price().subtract(entry), signed),
        trade.fees().add(fee),
        fill.money(worst, part),
        fill.money(best, part),
        fill.money(trade.deepestFall(), part));
  }
}
