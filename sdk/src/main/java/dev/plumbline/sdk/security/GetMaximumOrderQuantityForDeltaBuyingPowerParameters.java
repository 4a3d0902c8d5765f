package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// A change of the margin that a security uses.
///
/// @param portfolio the portfolio
/// @param security the security
/// @param deltaBuyingPower the change in account currency, signed
/// @param minimumOrderMarginPortfolioPercentage smallest change worth an order, as a fraction
/// @param silenceNonErrorReasons whether to leave the reason of a harmless zero empty
public record GetMaximumOrderQuantityForDeltaBuyingPowerParameters(
    SecurityPortfolioManager portfolio,
    Security security,
    Decimal deltaBuyingPower,
    Decimal minimumOrderMarginPortfolioPercentage,
    boolean silenceNonErrorReasons) {}
