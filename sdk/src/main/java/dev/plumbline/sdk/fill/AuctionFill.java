package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// The fill of an auction order at the auction's price, or where there is none at the best bid or
/// ask.
final class AuctionFill {
  private AuctionFill() {}

  static OrderEvent of(FillModelParameters parameters, Order order, Decimal price, String message) {
    Security asset = parameters.security();
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    Decimal fillPrice = price;
    String text = message;
    if (price.isZero()) {
      BestEffortPrice best = BestEffortPrice.of(parameters, order);
      fillPrice = best.price();
      text += best.message().get();
    }
    Decimal slipped = ImmediateFillModel.slipped(order.direction(), fillPrice, slip);
    OrderEvent event = ImmediateFillModel.filled(asset, order, slipped);
    event.setMessage(text);
    return event;
  }
}
