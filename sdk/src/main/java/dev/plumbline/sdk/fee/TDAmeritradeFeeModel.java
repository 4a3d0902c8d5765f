package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What TD Ameritrade charges for shares: nothing.
///
/// Source: LEAN, `Common/Orders/Fees/TDAmeritradeFeeModel.cs`.
public final class TDAmeritradeFeeModel implements FeeModel {
  /// The model.
  public TDAmeritradeFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.FREE;
  }
}
