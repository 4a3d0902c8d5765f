package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.fill.ImmediateFillModel;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.Map;

/// Buys and sells a hundred shares, of which its fill model fills ten at a time.
///
/// Answers to LEAN's `CustomPartialFillModelAlgorithm`.
public class CustomPartialFillModelAlgorithm extends Algorithm {
  private Equity spy;

  @Override
  public void initialize() {
    setStartDate(2019, 1, 1);
    setEndDate(2019, 3, 1);
    spy = addEquity("SPY", Resolution.HOUR);
    spy.setFillModel(new TenAtATimeFillModel());
  }

  @Override
  public void onData(Slice slice) {
    if (!transactions().getOpenOrders(spy.symbol()).isEmpty()) {
      return;
    }
    int day = time().getDayOfMonth();
    int side = spy.holdings().quantityExact().signum();
    OrderDetails asynchronous = OrderDetails.NONE.withAsynchronous(true);
    if (day > 10 && side <= 0) {
      marketOrder(spy.symbol(), 105, asynchronous);
    } else if (day > 20 && side >= 0) {
      marketOrder(spy.symbol(), -100, asynchronous);
    }
  }

  private static final class TenAtATimeFillModel extends ImmediateFillModel {
    private final Map<Integer, Decimal> remaining = new HashMap<>();

    @Override
    public OrderEvent marketFill(FillModelParameters parameters, MarketOrder order) {
      OrderEvent fill = super.marketFill(parameters, order);
      if (fill == null) {
        return null;
      }
      Decimal left = remaining.getOrDefault(order.id(), order.absoluteQuantityExact());
      Decimal quantity = left.min(Decimal.of(10));
      fill.setFillQuantity(quantity.multiply(order.quantityExact().signum()));
      if (quantity.compareTo(left) == 0) {
        fill.setStatus(OrderStatus.FILLED);
        remaining.remove(order.id());
      } else {
        fill.setStatus(OrderStatus.PARTIALLY_FILLED);
        remaining.put(order.id(), left.subtract(quantity));
      }
      return fill;
    }
  }
}
