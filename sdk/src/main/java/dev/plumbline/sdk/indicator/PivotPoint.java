package dev.plumbline.sdk.indicator;

/// A turning point of prices.
///
/// @param type a high or a low
/// @param value the price
/// @param timeNs the end time of its bar, exchange wall clock
public record PivotPoint(PivotPointType type, double value, long timeNs) {}
