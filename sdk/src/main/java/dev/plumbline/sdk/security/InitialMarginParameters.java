package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// A position to be opened.
///
/// @param security the security
/// @param quantity its size, signed
public record InitialMarginParameters(Security security, Decimal quantity) {}
