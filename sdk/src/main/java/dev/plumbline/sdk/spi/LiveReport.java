package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.value.Decimal;

/// What a brokerage tells of an order; each fill is told once.
///
/// @param orderId the order's number
/// @param status its status now
/// @param fillQuantity shares of this execution, signed as the order; zero without one
/// @param fillPrice their price; zero without one
/// @param utcNs when it happened, UTC
/// @param message what the brokerage has to say, or ""
/// @param brokerId the brokerage's name of the order, or "" where it has none yet
public record LiveReport(
    int orderId,
    OrderStatus status,
    Decimal fillQuantity,
    Decimal fillPrice,
    long utcNs,
    String message,
    String brokerId) {}
