package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderDirection;

/// An order whose margin is asked for.
///
/// @param portfolio the portfolio that pays
/// @param security the security
/// @param direction the side
public record BuyingPowerParameters(
    SecurityPortfolioManager portfolio, Security security, OrderDirection direction) {}
