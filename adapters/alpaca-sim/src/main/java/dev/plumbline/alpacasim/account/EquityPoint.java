package dev.plumbline.alpacasim.account;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;

/// What an account was worth at an instant.
///
/// @param time the instant
/// @param equity dollars
public record EquityPoint(Instant time, Decimal equity) {}
