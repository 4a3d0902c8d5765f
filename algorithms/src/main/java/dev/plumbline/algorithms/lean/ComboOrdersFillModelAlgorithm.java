package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.fill.ImmediateFillModel;
import dev.plumbline.sdk.order.ComboOrder;
import dev.plumbline.sdk.order.Leg;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sells one share against another with combo orders of three kinds, which its fill model fills
/// piece by piece.
///
/// Answers to LEAN's `ComboOrdersFillModelAlgorithm`.
public class ComboOrdersFillModelAlgorithm extends Algorithm {
  private final Set<OrderType> filled = new HashSet<>();
  private Security spy;
  private Security ibm;

  @Override
  public void initialize() {
    setStartDate(2019, 1, 1);
    setEndDate(2019, 1, 20);
    spy = addEquity("SPY", Resolution.HOUR);
    ibm = addEquity("IBM", Resolution.HOUR);
    spy.setFillModel(new PartialComboFillModel());
    ibm.setFillModel(new PartialComboFillModel());
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      return;
    }
    List<Leg> legs = List.of(Leg.create(spy.symbol(), 1), Leg.create(ibm.symbol(), -1));
    comboMarketOrder(legs, 100);
    Decimal spyBid = spy.bidPriceExact().round(0);
    comboLimitOrder(legs, 100, spyBid);
    Decimal ibmBid = ibm.bidPriceExact().round(0);
    comboLegLimitOrder(
        List.of(
            Leg.create(spy.symbol(), 1, spyBid.add(1)),
            Leg.create(ibm.symbol(), -1, ibmBid.add(1))),
        100);
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      OrderType type = transactions().getOrderById(orderEvent.orderId()).type();
      Expect.equal(
          portion(type), (long) orderEvent.absoluteFillQuantity(), "last fill of " + orderEvent);
      filled.add(type);
    }
  }

  private static int portion(OrderType type) {
    return switch (type) {
      case COMBO_MARKET -> 50;
      case COMBO_LIMIT -> 20;
      default -> 10;
    };
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(
        Set.of(OrderType.COMBO_MARKET, OrderType.COMBO_LIMIT, OrderType.COMBO_LEG_LIMIT),
        filled,
        "kinds of orders filled");
  }

  private static final class PartialComboFillModel extends ImmediateFillModel {
    private final Map<Integer, Decimal> remaining = new HashMap<>();

    @Override
    public List<OrderEvent> comboFill(FillModelParameters parameters, ComboOrder order) {
      List<OrderEvent> fills = super.comboFill(parameters, order);
      if (fills.isEmpty()) {
        return fills;
      }
      List<Order> legs = new ArrayList<>(parameters.securitiesForOrders().keySet());
      legs.sort(Comparator.comparingInt(Order::id));
      List<OrderEvent> partial = new ArrayList<>();
      for (Order leg : legs) {
        OrderEvent fill =
            fills.stream().filter(f -> f.orderId() == leg.id()).findFirst().orElseThrow();
        fillPart(leg, fill, Decimal.of(portion(order.type())));
        partial.add(fill);
      }
      return partial;
    }

    private void fillPart(Order order, OrderEvent fill, Decimal portion) {
      Decimal left = remaining.getOrDefault(order.id(), order.absoluteQuantityExact());
      int side = order.quantityExact().signum();
      if (left.isLessOrEqual(portion)) {
        fill.setFillQuantity(left.multiply(side));
        fill.setStatus(OrderStatus.FILLED);
        remaining.remove(order.id());
      } else {
        fill.setFillQuantity(portion.multiply(side));
        fill.setStatus(OrderStatus.PARTIALLY_FILLED);
        remaining.put(order.id(), left.subtract(portion));
      }
    }
  }
}
