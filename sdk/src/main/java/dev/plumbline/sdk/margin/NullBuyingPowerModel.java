package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.MaintenanceMarginParameters;
import dev.plumbline.sdk.value.Decimal;

/// No margin at all: every order can be paid and no position needs anything.
///
/// Source: LEAN `NullBuyingPowerModel.cs`.
public class NullBuyingPowerModel extends SecurityMarginModel {
  /// The model without margin.
  public NullBuyingPowerModel() {
    super(Decimal.ONE);
  }

  @Override
  public Decimal getMaintenanceMargin(MaintenanceMarginParameters parameters) {
    return Decimal.ZERO;
  }

  @Override
  public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
      HasSufficientBuyingPowerForOrderParameters parameters) {
    return parameters.sufficient();
  }
}
