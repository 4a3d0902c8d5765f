package dev.plumbline.backtests.report;

/// Prices of a security, thinned out for a chart.
///
/// @param seconds times, in seconds since 1970 UTC
/// @param prices prices
/// @param resolution resolution of the data they come from
record PriceLine(long[] seconds, double[] prices, String resolution) {}
