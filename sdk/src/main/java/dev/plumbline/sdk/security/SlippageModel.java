package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.value.Decimal;

/// What the market moves against an order while it is filled.
///
/// Source: LEAN `Common/Orders/Slippage/ISlippageModel.cs`; the stock models are in the package
/// `slippage`.
@FunctionalInterface
public interface SlippageModel {
  /// The slippage of one share in quote currency, not negative: buys pay it on top of the price,
  /// sales lose it.
  Decimal getSlippageApproximation(Security asset, Order order);
}
