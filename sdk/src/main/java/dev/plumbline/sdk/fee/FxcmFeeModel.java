package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What FXCM charges for all but currencies: nothing.
///
/// Source: LEAN, `Common/Orders/Fees/FxcmFeeModel.cs`.
public final class FxcmFeeModel implements FeeModel {
  /// The model.
  public FxcmFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.FREE;
  }
}
