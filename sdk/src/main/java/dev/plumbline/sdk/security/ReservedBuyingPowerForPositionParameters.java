package dev.plumbline.sdk.security;

/// A position whose margin is asked for.
///
/// @param security the security held
public record ReservedBuyingPowerForPositionParameters(Security security) {}
