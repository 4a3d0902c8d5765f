package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.value.CashAmount;

/// Money that a fill has earned or cost.
///
/// @param portfolio the portfolio to book it in
/// @param security the security filled
/// @param utcNs when it was filled, UTC nanoseconds since 1970
/// @param cashAmount the money: positive for a sale, negative for a buy
/// @param fill the fill; null where there was none
public record ApplyFundsSettlementModelParameters(
    SecurityPortfolioManager portfolio,
    Security security,
    long utcNs,
    CashAmount cashAmount,
    OrderEvent fill) {}
