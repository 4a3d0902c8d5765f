package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.value.Decimal;

/// The slippage model without slippage.
///
/// Source: LEAN, `Common/Orders/Slippage/NullSlippageModel.cs`.
public final class NullSlippageModel implements SlippageModel {
  /// The model; it has no state.
  public static final NullSlippageModel INSTANCE = new NullSlippageModel();

  private NullSlippageModel() {}

  @Override
  public Decimal getSlippageApproximation(Security asset, Order order) {
    return Decimal.ZERO;
  }
}
