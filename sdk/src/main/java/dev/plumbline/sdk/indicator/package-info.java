/// Streaming technical indicators on doubles.
///
/// An [dev.plumbline.sdk.indicator.Indicator] takes one value or one bar at a time as primitives
/// and allocates nothing per update. Names, arguments, warm-up periods and values are those of
/// LEAN's `QuantConnect.Indicators`; values agree with LEAN's decimals to 1e-9 relative.
package dev.plumbline.sdk.indicator;
