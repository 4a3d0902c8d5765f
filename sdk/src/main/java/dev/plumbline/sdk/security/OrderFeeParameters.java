package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;

/// What a fee model is asked about.
///
/// @param security the security ordered
/// @param order the order
public record OrderFeeParameters(Security security, Order order) {}
