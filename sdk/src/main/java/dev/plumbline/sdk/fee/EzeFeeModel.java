package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Eze charges: nothing.
///
/// Source: LEAN, `Common/Orders/Fees/EzeFeeModel.cs`.
public final class EzeFeeModel implements FeeModel {
  /// The model.
  public EzeFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.FREE;
  }
}
