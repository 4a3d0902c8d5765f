package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;

/// An order to be paid.
///
/// @param currencyConverter the way of its fee into account currency
/// @param security the security ordered
/// @param order the order
public record InitialMarginRequiredForOrderParameters(
    CurrencyConverter currencyConverter, Security security, Order order) {}
