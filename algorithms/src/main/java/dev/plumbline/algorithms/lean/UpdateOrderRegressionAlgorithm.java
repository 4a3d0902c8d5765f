package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Places an order of another kind each month, changes its quantity in the second week and its
/// prices in the third, and cancels it in the fourth.
///
/// Answers to LEAN's `UpdateOrderRegressionAlgorithm`.
public class UpdateOrderRegressionAlgorithm extends Algorithm {
  private static final List<OrderType> KINDS =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE,
          OrderType.TRAILING_STOP);
  private static final Decimal ABOVE = Decimal.of("1.025");
  private static final Decimal BELOW = Decimal.of("0.975");
  private static final Decimal NEARER_ABOVE = Decimal.of("1.005");
  private static final Decimal NEARER_BELOW = Decimal.of("0.995");

  private Symbol spy;
  private OrderTicket ticket;
  private int month = -1;
  private int months;
  private int side = 1;

  @Override
  public void initialize() {
    setStartDate(2013, 1, 1);
    setEndDate(2015, 1, 1);
    setCash(100_000);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!slice.hasBar(spy)) {
      return;
    }
    if (time().getMonthValue() == month) {
      change(time().getDayOfMonth());
      return;
    }
    month = time().getMonthValue();
    OrderType kind = KINDS.get(months++ % KINDS.size());
    if (kind == KINDS.getFirst()) {
      side = -side;
    }
    ticket = transactions().addOrder(request(kind, slice.bars().get(spy)));
  }

  private SubmitOrderRequest request(OrderType kind, TradeBar bar) {
    boolean buying = side > 0;
    Decimal stop = buying ? ABOVE.multiply(bar.highExact()) : BELOW.multiply(bar.lowExact());
    Decimal limit = buying ? BELOW.multiply(stop) : ABOVE.multiply(stop);
    if (kind == OrderType.LIMIT) {
      limit = buying ? BELOW.multiply(bar.lowExact()) : ABOVE.multiply(bar.highExact());
    }
    String tag = Integer.toString(kind.code());
    return SubmitOrderRequest.of(kind, OrderTerms.of(spy, Decimal.of(100L * side), utcNs(), tag))
        .stopPrice(stop)
        .limitPrice(limit)
        .trailingAmount(Decimal.of("0.01"), true)
        .build();
  }

  private void change(int day) {
    if (ticket == null || !ticket.status().isOpen()) {
      return;
    }
    int changes = ticket.updateRequests().size();
    if (day > 8 && day < 14) {
      if (changes == 0) {
        UpdateOrderFields fields = new UpdateOrderFields();
        fields.setQuantity(ticket.quantityExact().add(10L * side));
        fields.setTag("Change quantity: " + day);
        ticket.update(fields);
      }
    } else if (day > 13 && day < 20) {
      if (changes == 1) {
        ticket.update(prices(day));
      }
    } else if (changes == 2) {
      ticket.cancel(day + " and is still open!");
    }
  }

  private UpdateOrderFields prices(int day) {
    Decimal price = securities().get(spy).priceExact();
    boolean buying = ticket.quantityExact().isPositive();
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setLimitPrice(price.multiply(buying ? NEARER_BELOW : NEARER_ABOVE));
    if (ticket.orderType() != OrderType.TRAILING_STOP) {
      fields.setStopPrice(price.multiply(buying ? NEARER_ABOVE : NEARER_BELOW));
    }
    fields.setTag("Change prices: " + day);
    return fields;
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Order order = transactions().getOrderById(orderEvent.orderId());
    if (order.status() == OrderStatus.CANCELED) {
      Expect.equal(orderEvent.utcTime(), order.canceledTime(), "time of cancellation");
    }
    if (order.status().isFill()) {
      Expect.equal(orderEvent.utcTime(), order.lastFillTime(), "time of the last fill");
    }
    boolean updated =
        transactions().getOrderTicket(order.id()).updateRequests().stream()
            .anyMatch(update -> update.response().isSuccess());
    if (updated && !order.createdTime().equals(utcTime())) {
      Expect.that(order.lastUpdateTime() != null, "no time of the last update in " + order);
    }
  }
}
