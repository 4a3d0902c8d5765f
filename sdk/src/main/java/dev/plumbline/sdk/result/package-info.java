/// What a finished run leaves behind.
///
/// A [BacktestResult] is the whole of it: statistics, charts, orders with their events, closed
/// trades, log and where the numbers came from. All types are immutable. Figures of a finished run
/// are exact decimals under their plain names: they are read and printed, not computed with.
package dev.plumbline.sdk.result;
