package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderFee;

/// What the execution of an order costs.
///
/// Source: LEAN `Common/Orders/Fees/IFeeModel.cs`; the stock models are in the package `fee`.
@FunctionalInterface
public interface FeeModel {
  /// The fee of an order were it filled now; never null, zero for none.
  OrderFee getOrderFee(OrderFeeParameters parameters);
}
