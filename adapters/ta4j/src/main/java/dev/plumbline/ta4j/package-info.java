/// The bridge to ta4j: its indicators, rules and strategies as indicators of ours, fed like any
/// other, and the trades of a result as its trading record.
///
/// ```java
/// Ta4jIndicator rsi =
///     new Ta4jIndicator(
///         "RSI",
///         new BarsOfTa4j(Duration.ofDays(1), 500),
///         series -> new RSIIndicator(new ClosePriceIndicator(series), 14));
/// registerIndicator(spy, rsi, Resolution.DAILY);
/// ```
///
/// ta4j computes with doubles here ([org.ta4j.core.num.DoubleNum]) over a series that keeps the
/// newest bars only. It allocates on every bar, which our own indicators don't.
package dev.plumbline.ta4j;
