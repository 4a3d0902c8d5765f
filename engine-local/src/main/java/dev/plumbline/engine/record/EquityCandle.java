package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.value.Decimal;

/// Open, high, low and close of the equity since the last sample.
///
/// Exact values are needed only for the open, for a new high or low, and for the close, which is
/// taken when the candle is drawn. Whether a value is a new high or low, an estimate in doubles
/// tells.
final class EquityCandle {
  private static final double MARGIN = 1e-8;

  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;
  private double quietFrom = Double.NaN;
  private double quietTo = Double.NaN;
  private double last = Double.NaN;

  /// Whether a value cannot change the candle but for its close.
  boolean isQuiet(double estimate) {
    boolean quiet = estimate == last || estimate > quietFrom && estimate < quietTo;
    last = quiet ? estimate : last;
    return quiet;
  }

  /// Takes an exact value; zero is ignored.
  void update(Decimal value, double estimate) {
    Decimal rounded = value.round(4);
    if (rounded.isZero()) {
      return;
    }
    if (open == null) {
      open = rounded;
      high = rounded;
      low = rounded;
    } else if (rounded.isGreater(high)) {
      high = rounded;
    } else if (rounded.isLess(low)) {
      low = rounded;
    }
    close = rounded;
    last = estimate;
    double margin = MARGIN * Math.abs(estimate);
    quietFrom = low.doubleValue() + margin;
    quietTo = high.doubleValue() - margin;
  }

  /// The candle up to a time; zeros if no value came.
  Candlestick draw(long utcNs) {
    return open == null
        ? new Candlestick(utcNs, Decimal.ZERO, Decimal.ZERO, Decimal.ZERO, Decimal.ZERO)
        : new Candlestick(utcNs, open, high, low, close);
  }

  /// Begins anew.
  void reset() {
    open = null;
    high = null;
    low = null;
    close = null;
    quietFrom = Double.NaN;
    quietTo = Double.NaN;
    last = Double.NaN;
  }
}
