package dev.plumbline.sdk.fee;

/// What Zerodha charges: 0.03 % commission, at most 20 rupees, and the charges of [IndiaFeeModel].
public final class ZerodhaFeeModel extends IndiaFeeModel {
  /// The model.
  public ZerodhaFeeModel() {
    super(FeeRules.decimal("0.0003"), true);
  }
}
