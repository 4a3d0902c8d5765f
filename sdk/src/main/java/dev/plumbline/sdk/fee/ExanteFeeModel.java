package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.value.Decimal;

/// What Exante charges for shares: 0.02 dollars a share in the USA, elsewhere 2 % of quantity times
/// average fill price.
///
/// Source: LEAN, `Common/Orders/Fees/ExanteFeeModel.cs`, for shares.
public final class ExanteFeeModel implements FeeModel {
  private static final Decimal RATE = FeeRules.decimal("0.02");

  /// The model.
  public ExanteFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    FeeRules.requireEquity(parameters);
    Order order = parameters.order();
    return order.symbol().market().equals(Market.USA)
        ? FeeRules.perShare(order, RATE)
        : FeeRules.perShare(order, order.priceExact().multiply(RATE));
  }
}
