package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.time.Resolution;

/// Which returns of the past a portfolio is made from.
///
/// @param lookback the length of a return, in bars
/// @param period the number of returns
/// @param resolution the bars
public record ReturnsWindow(int lookback, int period, Resolution resolution) {
  /// Daily returns of a quarter of a year.
  public static final ReturnsWindow QUARTER = new ReturnsWindow(1, 63, Resolution.DAILY);

  /// Daily returns of a year.
  public static final ReturnsWindow YEAR = new ReturnsWindow(1, 252, Resolution.DAILY);
}
