package dev.plumbline.sdk.fee;

/// What Samco charges: 0.02 % commission, at most 20 rupees, and the charges of [IndiaFeeModel].
public final class SamcoFeeModel extends IndiaFeeModel {
  /// The model.
  public SamcoFeeModel() {
    super(FeeRules.decimal("0.0002"), false);
  }
}
