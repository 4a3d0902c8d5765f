package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;

/// Runs a kernel on longer rows made of the rows that come: 5 minutes, an hour, a day.
///
/// A longer row is seen by the kernel when it is over, never before: in the row that ends with it,
/// or in the first one after its end. Days end with the first row of the next day, since the hour
/// of the close is not the same every day. The stretch that the stream was started in is left out,
/// because its beginning may be missing.
final class Timeframe implements FeatureKernel {
  private final FeatureKernel inner;
  private final Field[] fields;
  private final int[] places;
  private final long lengthNs;
  private final double[] open;
  private long endNs = Long.MIN_VALUE;
  private boolean complete;
  private double value = Double.NaN;

  /// @param inner the kernel; reads the places 0, 1, ... of its rows
  /// @param fields what stands in them
  /// @param places where they stand in the rows that come
  /// @param lengthNs length of a longer row
  Timeframe(FeatureKernel inner, Field[] fields, int[] places, long lengthNs) {
    this.inner = inner;
    this.fields = fields;
    this.places = places;
    this.lengthNs = lengthNs;
    open = new double[fields.length];
  }

  @Override
  public double next(long localNs, double[] row) {
    if (localNs > endNs || endNs == Long.MIN_VALUE) {
      finish();
      complete = endNs != Long.MIN_VALUE;
      endNs = (Math.floorDiv(localNs - 1, lengthNs) + 1) * lengthNs;
      begin(row);
    } else {
      extend(row);
    }
    if (localNs == endNs && lengthNs < Nanos.DAY) {
      finish();
    }
    return value;
  }

  private void begin(double[] row) {
    for (int i = 0; i < open.length; i++) {
      open[i] = row[places[i]];
    }
  }

  private void extend(double[] row) {
    for (int i = 0; i < open.length; i++) {
      double now = row[places[i]];
      switch (fields[i]) {
        case OPEN -> {
          // the first stays
        }
        case HIGH -> open[i] = Math.max(open[i], now);
        case LOW -> open[i] = Math.min(open[i], now);
        case VOLUME, BUY_VOLUME, NEWS_SCORE, NEWS_COUNT -> open[i] += now;
        default -> open[i] = now;
      }
    }
  }

  private void finish() {
    if (complete) {
      value = inner.next(endNs, open);
    }
    complete = false;
    Arrays.fill(open, Double.NaN);
  }
}
