package dev.plumbline.sdk.security;

/// The time step at which a settlement model looks for what has become due.
///
/// @param portfolio the portfolio to book it in
/// @param security the security whose model this is
/// @param utcNs now, UTC nanoseconds since 1970
public record ScanSettlementModelParameters(
    SecurityPortfolioManager portfolio, Security security, long utcNs) {}
