/// Candlestick patterns: shapes of a few bars that traders read as a turn or as a pause.
///
/// Each gives 1 for an upward sign, -1 for a downward one and 0 where it is not there. The rules
/// are TA-Lib's (ta-lib.org, functions `CDL...`) as LEAN carries them, its deviations included.
package dev.plumbline.sdk.indicator.candlestick;
