package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.security.InitialMarginParameters;
import dev.plumbline.sdk.security.MaintenanceMarginParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// The same margin for every unit, whatever its price.
///
/// A leverage that is set is ignored. Source: LEAN `ConstantBuyingPowerModel.cs`.
public class ConstantBuyingPowerModel extends SecurityMarginModel {
  private final Decimal marginRequiredPerUnit;

  /// A margin for one unit, in account currency.
  public ConstantBuyingPowerModel(Decimal marginRequiredPerUnitInAccountCurrency) {
    this.marginRequiredPerUnit = marginRequiredPerUnitInAccountCurrency;
  }

  @Override
  public void setLeverage(Security security, Decimal leverage) {
    // the margin is a constant
  }

  @Override
  public Decimal getInitialMarginRequirement(InitialMarginParameters parameters) {
    return parameters.quantity().multiply(marginRequiredPerUnit);
  }

  @Override
  public Decimal getMaintenanceMargin(MaintenanceMarginParameters parameters) {
    return parameters.absoluteQuantity().multiply(marginRequiredPerUnit);
  }
}
