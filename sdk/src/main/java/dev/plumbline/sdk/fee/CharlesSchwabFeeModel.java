package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Charles Schwab charges for shares: nothing, in no currency.
///
/// Source: LEAN, `Common/Orders/Fees/CharlesSchwabFeeModel.cs`, for all but options.
public final class CharlesSchwabFeeModel implements FeeModel {
  /// The model.
  public CharlesSchwabFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return OrderFee.ZERO;
  }
}
