package dev.plumbline.sdk.security;

/// The time step at which interest is looked at.
///
/// @param security the security held
/// @param utcNs now, UTC nanoseconds since 1970
public record MarginInterestRateParameters(Security security, long utcNs) {}
