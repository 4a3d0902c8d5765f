package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.order.ComboLegLimitOrder;
import dev.plumbline.sdk.order.ComboLimitOrder;
import dev.plumbline.sdk.order.ComboMarketOrder;
import dev.plumbline.sdk.order.ComboOrder;
import dev.plumbline.sdk.order.GroupOrderManager;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The fills of a group of orders that executes as a whole.
final class ComboFills {
  private static final Decimal SHARES_PER_CONTRACT = Decimal.HUNDRED;

  private final ImmediateFillModel model;
  private final FillModelParameters parameters;
  private final List<Map.Entry<Order, Security>> legs;

  ComboFills(ImmediateFillModel model, FillModelParameters parameters) {
    this.model = model;
    this.parameters = parameters;
    this.legs = new ArrayList<>(parameters.securitiesForOrders().entrySet());
    legs.sort(Comparator.comparingInt(leg -> leg.getKey().id()));
  }

  List<OrderEvent> fill(ComboOrder order) {
    return switch (order) {
      case ComboMarketOrder o -> eachLeg();
      case ComboLegLimitOrder o -> eachLeg();
      case ComboLimitOrder o -> limit(o.groupOrderManager());
    };
  }

  private List<OrderEvent> eachLeg() {
    List<OrderEvent> fills = new ArrayList<>(legs.size());
    for (Map.Entry<Order, Security> leg : legs) {
      Order order = leg.getKey();
      OrderEvent fill =
          order instanceof ComboLegLimitOrder o
              ? model.limitFill(leg.getValue(), o, o.limitPriceExact())
              : model.marketFill(parameters, leg.getValue(), order);
      if (fill == null) {
        return List.of();
      }
      fills.add(fill);
    }
    return fills;
  }

  private List<OrderEvent> limit(GroupOrderManager group) {
    boolean buy = group.direction() == OrderDirection.BUY;
    Decimal net = Decimal.ZERO;
    List<Decimal> prices = new ArrayList<>(legs.size());
    for (Map.Entry<Order, Security> leg : legs) {
      Security asset = leg.getValue();
      Prices known = model.getPrices(asset, leg.getKey().direction());
      if (ImmediateFillModel.toUtc(asset, known.endTimeNs()) < leg.getKey().timeNs()) {
        return List.of();
      }
      Decimal price = buy ? known.low() : known.high();
      prices.add(price);
      net = net.add(price.multiply(ratio(leg.getKey(), asset, group)));
    }
    boolean met =
        switch (group.direction()) {
          case BUY -> net.isLess(group.limitPriceExact());
          case SELL -> net.isGreater(group.limitPriceExact());
          case HOLD -> false;
        };
    if (!met) {
      return List.of();
    }
    List<OrderEvent> fills = new ArrayList<>(legs.size());
    for (int i = 0; i < legs.size(); i++) {
      Map.Entry<Order, Security> leg = legs.get(i);
      fills.add(ImmediateFillModel.filled(leg.getValue(), leg.getKey(), prices.get(i)));
    }
    return fills;
  }

  /// A leg's part of one combo; a hundred shares count as one contract.
  private static Decimal ratio(Order leg, Security asset, GroupOrderManager group) {
    Decimal ratio = leg.quantityExact().divide(group.quantityExact());
    return asset.symbol().securityType() == SecurityType.EQUITY
        ? ratio.divide(SHARES_PER_CONTRACT)
        : ratio;
  }
}
