package dev.plumbline.backtests.stored;

import java.util.Arrays;

/// A line of a chart.
///
/// @param name its name
/// @param unit unit of its values, such as `$`
/// @param seconds times of the points, in seconds since 1970 UTC, ascending
/// @param values their values; of a candle its close; NaN for a gap
public record StoredSeries(String name, String unit, long[] seconds, double[] values) {
  /// A line without points.
  public static final StoredSeries EMPTY = new StoredSeries("", "", new long[0], new double[0]);

  /// The number of points.
  public int size() {
    return seconds.length;
  }

  /// The value of the last point at a time or before; NaN if there is none.
  public double at(long second) {
    int place = Arrays.binarySearch(seconds, second);
    int index = place >= 0 ? place : -place - 2;
    return index < 0 ? Double.NaN : values[index];
  }

  /// Whether any value differs from zero.
  public boolean isFlat() {
    return Arrays.stream(values).allMatch(v -> v == 0 || Double.isNaN(v));
  }
}
