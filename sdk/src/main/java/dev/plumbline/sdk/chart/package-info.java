/// What a run draws: charts, their series and the points in them.
///
/// A [Chart] holds named series; a [Series] holds numbers, a [CandlestickSeries] holds bars. Every
/// number that enters a point is rounded as LEAN does for drawing: above 1000 to four decimals,
/// else to seven significant digits. Times of points are UTC.
package dev.plumbline.sdk.chart;
