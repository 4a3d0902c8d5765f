package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// Money from a sale that is not there yet.
///
/// Source: LEAN `Common/Securities/UnsettledCashAmount.cs`.
///
/// @param settlementUtcNs when it is there, UTC nanoseconds since 1970
/// @param currency the currency code
/// @param amount how much
public record UnsettledCashAmount(long settlementUtcNs, String currency, Decimal amount) {}
