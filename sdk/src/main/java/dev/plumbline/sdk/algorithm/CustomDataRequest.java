package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Data of an author's type that is to be followed.
///
/// @param type the type
/// @param symbol what its data belongs to
/// @param resolution the resolution
/// @param fillForward whether gaps repeat the last datum
/// @param leverage the leverage
/// @param timeZone the time zone of its market, which is always open, or null for the type's own
public record CustomDataRequest(
    Class<? extends CustomData> type,
    Symbol symbol,
    Resolution resolution,
    boolean fillForward,
    Decimal leverage,
    MarketTimeZone timeZone) {}
