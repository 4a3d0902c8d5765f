package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Decimal;

/// A price for each share with a minimum per order and, above the minimum, a maximum rate of the
/// order's value.
///
/// The maximum does not undercut the minimum: an order whose price per share gives less than the
/// minimum pays the minimum, however small the order is.
///
/// @param currency the fee's currency
/// @param perShare price of a share
/// @param minimum least fee of an order
/// @param maximumRate greatest fee as a fraction of the order's value
record ShareCommission(String currency, Decimal perShare, Decimal minimum, Decimal maximumRate) {

  OrderFee fee(OrderFeeParameters parameters) {
    Decimal fee = perShare.multiply(parameters.order().absoluteQuantityExact());
    if (fee.isLess(minimum)) {
      return OrderFee.of(minimum, currency);
    }
    Decimal maximum = maximumRate.multiply(FeeRules.value(parameters).abs());
    return OrderFee.of(fee.min(maximum), currency);
  }
}
