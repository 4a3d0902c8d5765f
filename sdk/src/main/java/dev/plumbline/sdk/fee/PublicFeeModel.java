package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.SecurityExchange;
import dev.plumbline.sdk.value.Currencies;

/// What Public.com charges for shares: nothing for orders made in regular hours, else 2.99 dollars.
///
/// Source: LEAN, `Common/Orders/Fees/PublicFeeModel.cs`, for shares.
public final class PublicFeeModel implements FeeModel {
  private static final OrderFee EXTENDED_HOURS =
      OrderFee.of(FeeRules.decimal("2.99"), Currencies.USD);

  /// The model.
  public PublicFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    FeeRules.requireEquity(parameters);
    SecurityExchange exchange = parameters.security().exchange();
    long orderTime = exchange.timeZone().toLocal(parameters.order().timeNs());
    return exchange.hours().isOpen(orderTime, false) ? FeeRules.FREE : EXTENDED_HOURS;
  }
}
