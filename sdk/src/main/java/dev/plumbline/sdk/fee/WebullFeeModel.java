package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Webull charges for shares: nothing, in no currency.
///
/// Source: LEAN, `Common/Orders/Fees/WebullFeeModel.cs`, for all but index options.
public final class WebullFeeModel implements FeeModel {
  /// The model.
  public WebullFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return OrderFee.ZERO;
  }
}
