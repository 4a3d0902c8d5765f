package dev.plumbline.backtests.stored;

/// A fill of an order or of a part of it.
///
/// @param orderId the order
/// @param symbol the ticker
/// @param second time, in seconds since 1970 UTC
/// @param quantity shares or contracts; negative when sold
/// @param price its price
/// @param fee its fee; 0 if it cost nothing
/// @param multiplier what one unit of price is worth for one contract; 1 for stocks
public record StoredFill(
    int orderId,
    String symbol,
    long second,
    double quantity,
    double price,
    double fee,
    double multiplier) {}
