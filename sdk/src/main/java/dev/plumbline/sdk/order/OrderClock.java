package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.SecurityExchangeHours;

/// What a time in force needs to know of the order's security.
///
/// @param hours the exchange's opening hours
/// @param localNs the time now on the exchange's wall clock
public record OrderClock(SecurityExchangeHours hours, long localNs) {}
