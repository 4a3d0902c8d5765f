package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Tastytrade charges for shares: nothing.
///
/// Source: LEAN, `Common/Orders/Fees/TastytradeFeeModel.cs`, for shares.
public final class TastytradeFeeModel implements FeeModel {
  /// The model.
  public TastytradeFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.FREE;
  }
}
