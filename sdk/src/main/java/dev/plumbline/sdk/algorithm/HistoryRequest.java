package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;

/// A stretch of a security's past.
///
/// @param config the subscription whose kind of data is wanted, with the resolution and adjustment
///   wanted
/// @param security the security, or null for one that the algorithm has not added
/// @param startUtcNs first instant, UTC
/// @param endUtcNs last instant, UTC
/// @param fillForwardResolution resolution at which gaps are filled, or null to leave gaps
public record HistoryRequest(
    SubscriptionDataConfig config,
    Security security,
    long startUtcNs,
    long endUtcNs,
    Resolution fillForwardResolution) {}
