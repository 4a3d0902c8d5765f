package dev.plumbline.engine.record;

import dev.plumbline.sdk.value.Decimal;

/// The margin that a position takes.
///
/// @param name name of the position: its securities' present tickers
/// @param marginUsed the margin in account currency
public record MarginUse(String name, Decimal marginUsed) {}
