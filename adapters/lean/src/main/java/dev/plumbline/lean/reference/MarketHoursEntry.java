package dev.plumbline.lean.reference;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// What the market hours database says of a security.
///
/// @param dataTimeZone the time zone of its files
/// @param exchangeHours the schedule of its exchange
public record MarketHoursEntry(MarketTimeZone dataTimeZone, SecurityExchangeHours exchangeHours) {}
