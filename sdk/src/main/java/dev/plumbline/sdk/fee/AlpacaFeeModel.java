package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Alpaca charges for shares: nothing.
///
/// Source: LEAN, `Common/Orders/Fees/AlpacaFeeModel.cs`, for all but crypto currencies.
public final class AlpacaFeeModel implements FeeModel {
  /// The model.
  public AlpacaFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.FREE;
  }
}
