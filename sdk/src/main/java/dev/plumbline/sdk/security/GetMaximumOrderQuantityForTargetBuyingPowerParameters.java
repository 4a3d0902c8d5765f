package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// A fraction of the portfolio's value to be held in a security.
///
/// @param portfolio the portfolio
/// @param security the security
/// @param targetBuyingPower the fraction as margin, signed: 0.5 for half the value unleveraged at
///   leverage 1, a quarter of it at leverage 2
/// @param minimumOrderMarginPortfolioPercentage smallest change worth an order, as a fraction
/// @param silenceNonErrorReasons whether to leave the reason of a harmless zero empty
public record GetMaximumOrderQuantityForTargetBuyingPowerParameters(
    SecurityPortfolioManager portfolio,
    Security security,
    Decimal targetBuyingPower,
    Decimal minimumOrderMarginPortfolioPercentage,
    boolean silenceNonErrorReasons) {}
