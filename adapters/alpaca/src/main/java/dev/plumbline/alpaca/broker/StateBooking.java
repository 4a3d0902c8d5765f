package dev.plumbline.alpaca.broker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.broker.BookedOrder.Leg;
import dev.plumbline.alpaca.broker.BookedOrder.Stage;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradeUpdate;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.spi.LiveReport;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Consumer;

/// Books an order's state as the broker tells it: what was filled more, and how it ended.
///
/// A name of an order ends in the book only once all its fills are booked, and the order only once
/// all its names have: so no restart leaves a fill behind that nobody looks for any more.
final class StateBooking {
  private final OrderBook book;
  private Executions executions;
  private Consumer<BookedOrder> lateArrival = order -> {};

  StateBooking(OrderBook book) {
    this.book = book;
  }

  void onExecutions(Executions source) {
    executions = source;
  }

  void onLateArrival(Consumer<BookedOrder> listener) {
    lateArrival = listener;
  }

  /// What was filled under one name.
  ///
  /// @param shares all shares
  /// @param value their value; null where the message or the average price tells it
  /// @param complete whether that is all that the state speaks of
  private record Filled(Decimal shares, Decimal value, boolean complete) {}

  boolean book(OrderState state, TradeUpdate update) {
    BookedOrder order = book.find(state);
    if (order == null) {
      return false;
    }
    boolean wasGivenUp = order.isGivenUp();
    Leg leg = legOf(order, state);
    Filled filled = filled(order, leg, state);
    if (filled == null) {
      return true;
    }
    LiveReport fill =
        filled.shares().isGreater(leg.filled) ? bookFill(order, leg, filled, state, update) : null;
    if (state.isClosed() && filled.complete()) {
      end(order, leg, state);
    }
    long utcNs = update == null ? state.updatedNs() : update.utcNs();
    OrderStatus outcome = order.outcome();
    boolean ends =
        outcome != null && (order.stage() != Stage.CLOSED || order.closedAs() != outcome);
    boolean fillEnds = ends && outcome == OrderStatus.FILLED && fill != null;
    if (fill != null) {
      book.report(fillEnds ? last(fill) : fill);
    }
    if (fillEnds) {
      book.closeQuietly(order, outcome, "");
    } else if (ends) {
      book.close(order, outcome, words(state.status()), utcNs);
    } else {
      stillOpen(order, update, utcNs);
    }
    if (wasGivenUp && !state.isClosed()) {
      book.write(book.entry("reopen", order));
      lateArrival.accept(order);
    }
    return true;
  }

  private static String words(String status) {
    return switch (status) {
      case "expired" -> "The order has expired.";
      case "rejected" -> "Alpaca rejected the order";
      default -> "";
    };
  }

  private Leg legOf(BookedOrder order, OrderState state) {
    Leg known = order.legAt(state.id());
    if (known != null) {
      return known;
    }
    if (order.legs().stream().noneMatch(l -> l.clientId.equals(state.clientOrderId()))) {
      ObjectNode entry = book.entry("replace", order).put("cid", state.clientOrderId());
      book.write(entry.put("by", "the broker"));
    }
    boolean inDoubt = order.stage() == Stage.IN_DOUBT;
    ObjectNode entry = book.entry("ack", order).put("cid", state.clientOrderId());
    book.write(entry.put("broker", state.id()));
    if (inDoubt && !state.isClosed()) {
      book.report(order, OrderStatus.SUBMITTED, state.updatedNs(), "");
    }
    return order.leg(state.clientOrderId());
  }

  /// What was filled under a name by a state of it; null if that cannot be told now, and the order
  /// is read again.
  ///
  /// Whether the cumulative quantity of a replacement holds what its predecessors had filled is not
  /// documented: its executions tell, and they have to fit one of the two.
  private Filled filled(BookedOrder order, Leg leg, OrderState state) {
    Decimal total = state.filledQuantity();
    if (leg == order.legs().getFirst()) {
      return new Filled(total, null, true);
    }
    if (total.equals(leg.seen)) {
      return new Filled(leg.filled, leg.value, true);
    }
    Executions.Executed executed = executions.of(state.id());
    if (executed == null) {
      return null;
    }
    Decimal before = Decimal.ZERO;
    for (Leg earlier : order.legs()) {
      if (earlier == leg) {
        break;
      }
      before = before.add(earlier.filled);
    }
    boolean fits =
        executed.quantity().isGreaterOrEqual(total)
            || executed.quantity().equals(total.subtract(before));
    if (fits) {
      leg.seen = total;
    } else {
      executions.again(state.id());
    }
    return new Filled(executed.quantity(), executed.value(), fits);
  }

  private LiveReport bookFill(
      BookedOrder order, Leg leg, Filled filled, OrderState state, TradeUpdate update) {
    Decimal more = filled.shares().subtract(leg.filled);
    Decimal value = filled.value();
    boolean told = value == null && update != null && update.price() != null;
    if (told && more.equals(update.quantity())) {
      value = leg.value.add(update.price().multiply(more));
    } else if (value == null) {
      value = leg.value.add(leg.priceOf(state, more).multiply(more));
    }
    Decimal price = value.subtract(leg.value).divide(more).round(9).normalize();
    long utcNs = update == null ? state.updatedNs() : update.utcNs();
    ObjectNode entry = book.entry("fill", order).put("cid", leg.clientId);
    entry.put("cum", filled.shares().toString()).put("value", value.toString());
    entry.put("qty", order.signed(more).toString()).put("price", price.toString());
    entry.put("at", utcNs).put("execution", update == null ? "" : update.executionId());
    book.write(entry);
    return new LiveReport(
        order.id(), OrderStatus.PARTIALLY_FILLED, order.signed(more), price, utcNs, "", state.id());
  }

  private static LiveReport last(LiveReport fill) {
    return new LiveReport(
        fill.orderId(),
        OrderStatus.FILLED,
        fill.fillQuantity(),
        fill.fillPrice(),
        fill.utcNs(),
        fill.message(),
        fill.brokerId());
  }

  private void end(BookedOrder order, Leg leg, OrderState state) {
    if (!leg.isOver()) {
      ObjectNode entry = book.entry("leg-done", order).put("cid", leg.clientId);
      book.write(entry.put("as", state.status()));
    }
    boolean moved = state.status().equals("replaced") && !state.replacedBy().isEmpty();
    if (moved && order.legAt(state.replacedBy()) == null && executions != null) {
      executions.again(state.replacedBy());
    }
  }

  private void stillOpen(BookedOrder order, TradeUpdate update, long utcNs) {
    if (update == null || order.stage() == Stage.CLOSED) {
      return;
    }
    boolean unchanged = update.event().equals("order_replace_rejected");
    if (unchanged && executions != null) {
      // nothing is told of the name that was to take over
      for (Leg leg : order.legs()) {
        if (!leg.isOver() && !leg.brokerId.isEmpty() && !leg.brokerId.equals(update.order().id())) {
          executions.again(leg.brokerId);
        }
      }
    }
    if (unchanged || update.event().equals("order_cancel_rejected")) {
      boolean partly = order.filled().isPositive();
      OrderStatus status = partly ? OrderStatus.PARTIALLY_FILLED : OrderStatus.SUBMITTED;
      book.report(order, status, utcNs, "Alpaca says " + update.event());
    }
  }
}
