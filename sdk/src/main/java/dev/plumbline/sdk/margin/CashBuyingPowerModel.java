package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.security.BuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForDeltaBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.InitialMarginParameters;
import dev.plumbline.sdk.security.ReservedBuyingPowerForPositionParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// The account that swaps currencies and owes nothing, for forex and crypto pairs.
///
/// Pairs are not part of this version, so every security is refused, in the words with which LEAN
/// refuses those that are not pairs. Source: LEAN `CashBuyingPowerModel.cs`.
public class CashBuyingPowerModel extends SecurityMarginModel {
  /// Leverage 1, no margin to keep a position.
  public CashBuyingPowerModel() {
    super(Decimal.ONE, Decimal.ZERO, Decimal.ZERO);
  }

  @Override
  public Decimal getLeverage(Security security) {
    return Decimal.ONE;
  }

  @Override
  public void setLeverage(Security security, Decimal leverage) {
    if (!leverage.equals(Decimal.ONE)) {
      throw new IllegalStateException(
          "CashBuyingPowerModel does not allow setting leverage. Cash accounts have no leverage.");
    }
  }

  @Override
  public Decimal getInitialMarginRequirement(InitialMarginParameters parameters) {
    return valueOf(parameters);
  }

  @Override
  public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
      HasSufficientBuyingPowerForOrderParameters parameters) {
    return parameters.insufficient(
        "The '"
            + parameters.security().symbol().value()
            + "' security is not supported by this cash model. Currently only Crypto and Forex are"
            + " supported.");
  }

  @Override
  public GetMaximumOrderQuantityResult getMaximumOrderQuantityForDeltaBuyingPower(
      GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters) {
    throw new UnsupportedOperationException(
        "The CashBuyingPowerModel does not require"
            + " 'GetMaximumOrderQuantityForDeltaBuyingPower'.");
  }

  @Override
  public GetMaximumOrderQuantityResult getMaximumOrderQuantityForTargetBuyingPower(
      GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) {
    Decimal target =
        parameters.targetBuyingPower().multiply(parameters.portfolio().totalPortfolioValueExact());
    return GetMaximumOrderQuantityResult.error(
        target.isNegative()
            ? "The cash model does not allow shorting."
            : "The security type must be Cryptoor Forex.");
  }

  @Override
  public Decimal getReservedBuyingPowerForPosition(
      ReservedBuyingPowerForPositionParameters parameters) {
    return Decimal.ZERO;
  }

  @Override
  public Decimal getBuyingPower(BuyingPowerParameters parameters) {
    return Decimal.ZERO;
  }
}
