package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.ComboLegLimitOrder;
import dev.plumbline.sdk.order.ComboLimitOrder;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.Map;
import java.util.function.Consumer;

/// Prices of orders in whole steps of the security's smallest price variation, quantities in whole
/// lots.
///
/// Source: LEAN, `BrokerageTransactionHandler.RoundOrderPrices` and `RoundOffOrder`.
final class OrderPriceRounding {
  private final Consumer<String> warning;
  private boolean priceWarned;
  private boolean quantityWarned;

  OrderPriceRounding(Consumer<String> warning) {
    this.warning = warning;
  }

  /// The quantity without what does not fill a lot.
  void roundQuantity(Order order, Security security) {
    Decimal lot = security.symbolProperties().lotSizeExact();
    Decimal rest = order.quantityExact().remainder(lot);
    if (!rest.isZero()) {
      order.setQuantity(order.quantityExact().subtract(rest));
      if (!quantityWarned) {
        quantityWarned = true;
        warning.accept(
            "Warning: Due to brokerage limitations, orders will be rounded to the nearest lot size"
                + " of "
                + lot);
      }
    }
  }

  void roundPrices(Order order, Security security, Map<Order, Security> group) {
    switch (order.type()) {
      case TRAILING_STOP -> trailing((TrailingStopOrder) order, security);
      case STOP_MARKET -> {
        StopMarketOrder stop = (StopMarketOrder) order;
        stop.setStopPrice(round(security, stop.stopPriceExact(), "StopPrice"));
      }
      case LIMIT -> {
        LimitOrder limit = (LimitOrder) order;
        limit.setLimitPrice(round(security, limit.limitPriceExact(), "LimitPrice"));
      }
      case STOP_LIMIT -> {
        StopLimitOrder both = (StopLimitOrder) order;
        both.setLimitPrice(round(security, both.limitPriceExact(), "LimitPrice"));
        both.setStopPrice(round(security, both.stopPriceExact(), "StopPrice"));
      }
      case LIMIT_IF_TOUCHED -> {
        LimitIfTouchedOrder touched = (LimitIfTouchedOrder) order;
        touched.setLimitPrice(round(security, touched.limitPriceExact(), "LimitPrice"));
        touched.setTriggerPrice(round(security, touched.triggerPriceExact(), "TriggerPrice"));
      }
      case COMBO_LEG_LIMIT -> {
        ComboLegLimitOrder leg = (ComboLegLimitOrder) order;
        leg.setLimitPrice(round(security, leg.limitPriceExact(), "LimitPrice"));
      }
      case COMBO_LIMIT -> combo((ComboLimitOrder) order, group);
      default -> {
        // market orders have no price to round
      }
    }
  }

  private void trailing(TrailingStopOrder order, Security security) {
    order.setStopPrice(round(security, order.stopPriceExact(), "StopPrice"));
    if (!order.trailingAsPercentage()) {
      order.setTrailingAmount(round(security, order.trailingAmountExact(), "TrailingAmount"));
    }
  }

  private void combo(ComboLimitOrder order, Map<Order, Security> group) {
    if (group == null) {
      return;
    }
    Decimal increment = Decimal.ZERO;
    for (Map.Entry<Order, Security> leg : group.entrySet()) {
      Decimal step = step(leg.getValue(), leg.getKey().priceExact());
      if (step.isPositive() && (increment.isZero() || step.isLess(increment))) {
        increment = step;
      }
    }
    order
        .groupOrderManager()
        .setLimitPrice(round(order.groupOrderManager().limitPriceExact(), increment, "LimitPrice"));
  }

  private static Decimal step(Security security, Decimal price) {
    return security.priceVariationModel().getMinimumPriceVariation(security, price);
  }

  private Decimal round(Security security, Decimal price, String name) {
    return round(price, step(security, price), name);
  }

  private Decimal round(Decimal price, Decimal increment, String name) {
    if (!increment.isPositive()) {
      return price;
    }
    Decimal rounded = price.divide(increment).round(0).multiply(increment);
    if (!priceWarned && !rounded.equals(price)) {
      priceWarned = true;
      warning.accept(
          "Warning: To meet brokerage precision requirements, order %s was rounded to %s from %s"
              .formatted(name, rounded, price));
    }
    return rounded;
  }
}
