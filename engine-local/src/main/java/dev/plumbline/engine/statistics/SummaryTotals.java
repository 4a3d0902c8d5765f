package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.value.Decimal;

/// Figures that are printed with the statistics but are counted elsewhere.
///
/// @param totalOrders number of orders
/// @param totalFees sum of all fees
/// @param capacity estimated capacity
/// @param lowestCapacityAsset identifier of the security that limits the capacity; empty if there
///   is none
/// @param currencySymbol symbol of the account currency, such as `$`
public record SummaryTotals(
    int totalOrders,
    Decimal totalFees,
    Decimal capacity,
    String lowestCapacityAsset,
    String currencySymbol) {}
