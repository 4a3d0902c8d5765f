package dev.plumbline.sdk.security;

import dev.plumbline.sdk.time.Resolution;

/// The past that a volatility model wants to be fed with.
///
/// @param resolution resolution of the bars; null for the finest that the security is subscribed to
/// @param barCount number of bars, counted back from now
public record VolatilityHistory(Resolution resolution, int barCount) {}
