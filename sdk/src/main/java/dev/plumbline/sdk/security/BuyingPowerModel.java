package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// What an account must have to hold or to order a security.
///
/// All results are in account currency and exact; where LEAN wraps a number in a type of its own
/// (`InitialMargin`, `MaintenanceMargin`, `BuyingPower`, `ReservedBuyingPowerForPosition`) this is
/// the number. Source: LEAN `Common/Securities/IBuyingPowerModel.cs` and
/// `BuyingPowerModelExtensions.cs`; the stock models are in the package `margin`.
public interface BuyingPowerModel {
  /// Value that one unit of margin can hold, at least 1.
  Decimal getLeverage(Security security);

  /// Changes the leverage; models without a choice ignore it or fail.
  void setLeverage(Security security, Decimal leverage);

  /// The margin that keeps a position open.
  Decimal getMaintenanceMargin(MaintenanceMarginParameters parameters);

  /// The fraction of a position's worth that [#getMaintenanceMargin] asks for, as a double; not a
  /// number (the default) where the margin is not such a fraction.
  default double maintenanceMarginEstimate(Security security) {
    return Double.NaN;
  }

  /// The margin that opens a position, signed as its quantity.
  Decimal getInitialMarginRequirement(InitialMarginParameters parameters);

  /// The margin that an order needs, with its fee, signed as its quantity.
  Decimal getInitialMarginRequiredForOrder(InitialMarginRequiredForOrderParameters parameters);

  /// Whether an order can be paid; a refusal says why in LEAN's words.
  HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
      HasSufficientBuyingPowerForOrderParameters parameters);

  /// The quantity to order to reach a fraction of the portfolio's value.
  GetMaximumOrderQuantityResult getMaximumOrderQuantityForTargetBuyingPower(
      GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters);

  /// The quantity to order to change the margin used by an amount.
  GetMaximumOrderQuantityResult getMaximumOrderQuantityForDeltaBuyingPower(
      GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters);

  /// The margin that the present position uses, without sign.
  Decimal getReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters);

  /// The margin there is for an order of a direction.
  Decimal getBuyingPower(BuyingPowerParameters parameters);

  /// [#getMaintenanceMargin(MaintenanceMarginParameters)] of the present position.
  default Decimal getMaintenanceMargin(Security security) {
    return getMaintenanceMargin(MaintenanceMarginParameters.forCurrentHoldings(security));
  }

  /// [#getInitialMarginRequirement(InitialMarginParameters)] of a quantity.
  default Decimal getInitialMarginRequirement(Security security, Decimal quantity) {
    return getInitialMarginRequirement(new InitialMarginParameters(security, quantity));
  }

  /// Whether an order of the quantity is worth its while: its initial margin reaches the given
  /// fraction of the portfolio's value, or the margin is exhausted and anything goes.
  default boolean aboveMinimumOrderMarginPortfolioPercentage(
      Security security,
      Decimal quantity,
      SecurityPortfolioManager portfolio,
      Decimal minimumOrderMarginPortfolioPercentage) {
    return minimumOrderMarginPortfolioPercentage.isZero()
        || portfolio.aboveMinimumOrderMarginPortfolioPercentage(
            minimumOrderMarginPortfolioPercentage,
            getInitialMarginRequirement(security, quantity).abs());
  }
}
