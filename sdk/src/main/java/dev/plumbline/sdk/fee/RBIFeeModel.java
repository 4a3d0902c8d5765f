package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What RBI charges: nothing.
///
/// LEAN's class declares 0.005 dollars a share, in a method that hides the engine's instead of
/// overriding it; its engine charges nothing. Source: LEAN, `Common/Orders/Fees/RBIFeeModel.cs`;
/// `rules/equity_fees.csv`.
public final class RBIFeeModel implements FeeModel {
  /// The model.
  public RBIFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.FREE;
  }
}
