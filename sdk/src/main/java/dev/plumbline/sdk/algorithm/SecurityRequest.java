package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// What `addEquity` and its like ask for.
///
/// @param symbol the security
/// @param resolution the resolution
/// @param fillForward whether gaps repeat the last bar
/// @param leverage leverage, or zero to leave it to the brokerage model
/// @param extendedMarketHours whether data outside regular hours is wanted
/// @param dataNormalizationMode how prices are adjusted
public record SecurityRequest(
    Symbol symbol,
    Resolution resolution,
    boolean fillForward,
    Decimal leverage,
    boolean extendedMarketHours,
    DataNormalizationMode dataNormalizationMode) {}
