package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.value.Decimal;

/// The deepest fall of an equity series from its highest value, and the longest way back.
final class DrawdownFigures {
  private static final double NANOS_PER_DAY = 864e11;
  private static final double TIE = 1e-12;

  private final ValueSeries equity;
  private Decimal deepest = Decimal.ZERO;
  private double deepestDouble;
  private double longestDays;

  private DrawdownFigures(ValueSeries equity) {
    this.equity = equity;
  }

  /// The figures of the series; zeros for less than two values or where a highest value is zero.
  static PortfolioStatistics.Drawdown of(ValueSeries equity) {
    DrawdownFigures figures = new DrawdownFigures(equity);
    return equity.size() >= 2 && figures.scan()
        ? new PortfolioStatistics.Drawdown(
            figures.deepest.abs().round(3), (int) figures.longestDays)
        : new PortfolioStatistics.Drawdown(Decimal.ZERO, 0);
  }

  private boolean scan() {
    Decimal peak = equity.value(0);
    double peakDouble = peak.doubleValue();
    long peakTime = equity.utcNs(0);
    boolean falling = false;
    for (int i = 0; i < equity.size(); i++) {
      Decimal value = equity.value(i);
      if (value.isGreaterOrEqual(peak)) {
        if (falling) {
          longestDays = Math.max(longestDays, (equity.utcNs(i) - peakTime) / NANOS_PER_DAY);
        }
        falling = false;
        peak = value;
        peakDouble = peak.doubleValue();
        peakTime = equity.utcNs(i);
      }
      if (peak.isZero()) {
        return false;
      }
      falling |= fall(value, peak, value.doubleValue() / peakDouble - 1);
    }
    return true;
  }

  /// Doubles decide whether the exact fall can be the deepest; the exact division is done only
  /// then.
  private boolean fall(Decimal value, Decimal peak, double estimate) {
    if (estimate < deepestDouble + TIE) {
      Decimal fall = value.divide(peak).subtract(Decimal.ONE);
      if (fall.isLess(deepest)) {
        deepest = fall;
        deepestDouble = fall.doubleValue();
      }
    }
    return peak.isPositive() && value.isLess(peak);
  }
}
