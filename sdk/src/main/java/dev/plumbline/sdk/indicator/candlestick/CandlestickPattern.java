package dev.plumbline.sdk.indicator.candlestick;

import dev.plumbline.sdk.indicator.BarIndicator;
import java.util.ArrayList;
import java.util.List;

/// A shape of the last few candles.
///
/// Candles are counted back from the newest, which is 0. A candle is white if it closed at or above
/// its open, else black. Comparisons of measures ignore differences below the rounding of doubles,
/// so that what is equal in LEAN's decimals is equal here.
public abstract class CandlestickPattern extends BarIndicator {
  private static final double ROUNDING = 1e-13;

  private final int period;
  private final double[][] candles;
  private final List<CandleAverage> averages = new ArrayList<>();
  private int newest = -1;
  private double tolerance;

  /// A pattern that looks at `period` candles, those of its averages included.
  protected CandlestickPattern(String name, int period) {
    super(name);
    this.period = period;
    candles = new double[period][4];
  }

  /// The number of candles looked at.
  public final int period() {
    return period;
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  public final int warmUpPeriod() {
    return period;
  }

  /// Looks for the pattern in the newest candles.
  ///
  /// @return 1, -1 or 0, in a few patterns 2 or -2
  protected abstract int find();

  /// The candles that a pattern of so many looks at when it measures them by these settings.
  protected static int lookBack(int candles, CandleSettingType... settings) {
    int longest = 0;
    for (CandleSettingType setting : settings) {
      longest = Math.max(longest, setting.averagePeriod());
    }
    return longest + candles;
  }

  /// A bound for a candle, kept up to date by the pattern.
  protected final CandleAverage average(CandleSettingType setting, int barsAgo) {
    CandleAverage average = new CandleAverage(this, setting, barsAgo);
    averages.add(average);
    return average;
  }

  @Override
  protected final double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    newest = newest + 1 == period ? 0 : newest + 1;
    double[] candle = candles[newest];
    candle[0] = open;
    candle[1] = high;
    candle[2] = low;
    candle[3] = close;
    tolerance = ROUNDING * Math.abs(high);
    int found = watch();
    for (int i = 0; i < averages.size(); i++) { // without an iterator: this runs for every bar
      averages.get(i).roll(samples());
    }
    return found;
  }

  /// Called for every candle; gives [#find()] once ready, else 0.
  int watch() {
    return isReady() ? find() : 0;
  }

  /// What a setting measures of a candle.
  final double measure(CandleSettingType setting, int barsAgo) {
    return switch (setting.rangeType()) {
      case REAL_BODY -> body(barsAgo);
      case HIGH_LOW -> range(barsAgo);
      case SHADOWS -> upperShadow(barsAgo) + lowerShadow(barsAgo);
    };
  }

  /// The open of a candle.
  protected final double open(int barsAgo) {
    return candles[slot(barsAgo)][0];
  }

  /// The high of a candle.
  protected final double high(int barsAgo) {
    return candles[slot(barsAgo)][1];
  }

  /// The low of a candle.
  protected final double low(int barsAgo) {
    return candles[slot(barsAgo)][2];
  }

  /// The close of a candle.
  protected final double close(int barsAgo) {
    return candles[slot(barsAgo)][3];
  }

  /// 1 for a white candle, -1 for a black one.
  protected final int color(int barsAgo) {
    return close(barsAgo) >= open(barsAgo) ? 1 : -1;
  }

  /// Whether a candle closed at or above its open.
  protected final boolean isWhite(int barsAgo) {
    return color(barsAgo) > 0;
  }

  /// Whether a candle closed below its open.
  protected final boolean isBlack(int barsAgo) {
    return color(barsAgo) < 0;
  }

  /// The upper end of the body.
  protected final double top(int barsAgo) {
    return Math.max(open(barsAgo), close(barsAgo));
  }

  /// The lower end of the body.
  protected final double bottom(int barsAgo) {
    return Math.min(open(barsAgo), close(barsAgo));
  }

  /// The length of the body.
  protected final double body(int barsAgo) {
    return Math.abs(close(barsAgo) - open(barsAgo));
  }

  /// The distance of high and low.
  protected final double range(int barsAgo) {
    return high(barsAgo) - low(barsAgo);
  }

  /// The distance of the high from the body.
  protected final double upperShadow(int barsAgo) {
    return high(barsAgo) - top(barsAgo);
  }

  /// The distance of the body from the low.
  protected final double lowerShadow(int barsAgo) {
    return bottom(barsAgo) - low(barsAgo);
  }

  /// Whether a candle lies wholly above another.
  protected final boolean gapUp(int later, int earlier) {
    return low(later) > high(earlier);
  }

  /// Whether a candle lies wholly below another.
  protected final boolean gapDown(int later, int earlier) {
    return high(later) < low(earlier);
  }

  /// Whether a body lies wholly above another.
  protected final boolean bodyGapUp(int later, int earlier) {
    return bottom(later) > top(earlier);
  }

  /// Whether a body lies wholly below another.
  protected final boolean bodyGapDown(int later, int earlier) {
    return top(later) < bottom(earlier);
  }

  /// Whether a number is above another, beyond rounding.
  protected final boolean above(double a, double b) {
    return a - b > tolerance;
  }

  /// Whether a measure is above a bound, beyond rounding.
  protected final boolean above(double measure, CandleAverage bound) {
    return above(measure, bound.value());
  }

  /// Whether a measure is below a bound, beyond rounding.
  protected final boolean below(double measure, CandleAverage bound) {
    return above(bound.value(), measure);
  }

  /// Whether two prices are no further apart than a bound.
  protected final boolean within(CandleAverage bound, double a, double b) {
    return !above(Math.abs(a - b), bound);
  }

  private int slot(int barsAgo) {
    int at = newest - barsAgo;
    return at < 0 ? at + period : at;
  }

  @Override
  public void reset() {
    newest = -1;
    averages.forEach(CandleAverage::reset);
    super.reset();
  }
}
