package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.sdk.value.Decimal;

/// What a replacement changes; null where it changes nothing.
///
/// @param qty shares in all, those already filled included
/// @param lifetime the time in force
/// @param limitPrice the limit
/// @param stopPrice the stop
/// @param trail how far a trailing stop follows, in dollars or percent as before
/// @param clientOrderId the customer's id of the replacement
public record Changes(
    Decimal qty,
    Lifetime lifetime,
    Decimal limitPrice,
    Decimal stopPrice,
    Decimal trail,
    String clientOrderId) {}
