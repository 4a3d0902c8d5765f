package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.ScatterChartPoint;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Values by time, strictly ascending.
public final class ValueSeries {
  private static final long DAY = 86_400_000_000_000L;

  /// No values.
  public static final ValueSeries EMPTY = new ValueSeries(new long[0], new Decimal[0]);

  private final long[] utcNs;
  private final Decimal[] values;
  private final int from;
  private final int to;

  private ValueSeries(long[] utcNs, Decimal[] values) {
    this(utcNs, values, 0, values.length);
  }

  private ValueSeries(long[] utcNs, Decimal[] values, int from, int to) {
    this.utcNs = utcNs;
    this.values = values;
    this.from = from;
    this.to = to;
  }

  /// The values of a drawn series: the numbers, or the closes of candles; the last one of a time
  /// counts.
  ///
  /// @throws IllegalArgumentException if the series has a gap
  public static ValueSeries of(BaseSeries series) {
    return of(series, Long.MIN_VALUE);
  }

  /// The last values of a drawn series: those behind the last one that is before a time, so that
  /// none from that time on is missing.
  ///
  /// @throws IllegalArgumentException if the series has a gap there
  public static ValueSeries of(BaseSeries series, long fromUtcNs) {
    List<SeriesPoint> points = series.values();
    int start = points.size();
    while (start > 0 && points.get(start - 1).utcNs() >= fromUtcNs) {
      start--;
    }
    long[] times = new long[points.size() - start];
    Decimal[] values = new Decimal[times.length];
    for (int i = 0; i < times.length; i++) {
      SeriesPoint point = points.get(start + i);
      times[i] = point.utcNs();
      values[i] = valueOf(point);
      if (values[i] == null) {
        throw new IllegalArgumentException(
            "Series '%s' has no value at %s".formatted(series.name(), point.time()));
      }
    }
    return of(times, values);
  }

  /// Values at times that need not ascend; the last one of a time counts. Both arrays are the
  /// series' own from then on.
  ///
  /// @throws IllegalArgumentException if there are not as many values as times
  public static ValueSeries of(long[] times, Decimal[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException(
          "%d times of %d values: they must be as many".formatted(times.length, values.length));
    }
    for (int i = 1; i < times.length; i++) {
      if (times[i] <= times[i - 1]) {
        TreeMap<Long, Decimal> sorted = new TreeMap<>();
        for (int k = 0; k < times.length; k++) {
          sorted.put(times[k], values[k]);
        }
        return of(sorted);
      }
    }
    return new ValueSeries(times, values);
  }

  /// The values of a map whose keys ascend.
  public static ValueSeries of(SequencedMap<Long, Decimal> sorted) {
    long[] times = new long[sorted.size()];
    Decimal[] values = new Decimal[times.length];
    int n = 0;
    for (Map.Entry<Long, Decimal> entry : sorted.entrySet()) {
      times[n] = entry.getKey();
      values[n] = entry.getValue();
      if (n > 0 && times[n] <= times[n - 1]) {
        throw new IllegalArgumentException("Times must ascend: " + times[n] + " at place " + n);
      }
      n++;
    }
    return new ValueSeries(times, values);
  }

  private static Decimal valueOf(SeriesPoint point) {
    if (point instanceof ChartPoint plain) {
      return plain.yExact();
    }
    return point instanceof Candlestick candle
        ? candle.closeExact()
        : ((ScatterChartPoint) point).yExact();
  }

  /// The number of values.
  public int size() {
    return to - from;
  }

  /// Whether there is no value.
  public boolean isEmpty() {
    return from == to;
  }

  /// The time of a value, UTC.
  public long utcNs(int index) {
    return utcNs[from + index];
  }

  /// A value.
  public Decimal value(int index) {
    return values[from + index];
  }

  /// The first value; zero if there is none.
  Decimal first() {
    return isEmpty() ? Decimal.ZERO : values[from];
  }

  /// The last value; zero if there is none.
  Decimal last() {
    return isEmpty() ? Decimal.ZERO : values[to - 1];
  }

  /// The values of the days from the first to the last, both included; days count from 1970-01-01,
  /// UTC.
  ValueSeries days(long firstDay, long lastDay) {
    int start = indexOfDay(firstDay);
    int end = Math.max(start, indexAfterDay(lastDay));
    return new ValueSeries(utcNs, values, from + start, from + end);
  }

  /// The place of the first value not before a day; days count from 1970-01-01, UTC.
  int indexOfDay(long day) {
    int index = Arrays.binarySearch(utcNs, from, to, day * DAY);
    return (index < 0 ? -index - 1 : index) - from;
  }

  /// The place of the first value after a day; days count from 1970-01-01, UTC.
  int indexAfterDay(long day) {
    return indexOfDay(day + 1);
  }

  /// The same values, kept apart from those of other days.
  ValueSeries copy() {
    return new ValueSeries(
        Arrays.copyOfRange(utcNs, from, to), Arrays.copyOfRange(values, from, to));
  }

  /// Whether the other one has the same times and, not only equal, the same values.
  boolean isSame(ValueSeries other) {
    boolean same = size() == other.size();
    for (int i = 0; same && i < size(); i++) {
      same = utcNs(i) == other.utcNs(i) && value(i) == other.value(i);
    }
    return same;
  }
}
