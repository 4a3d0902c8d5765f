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

  private ValueSeries(long[] utcNs, Decimal[] values) {
    this.utcNs = utcNs;
    this.values = values;
  }

  /// The values of a drawn series: the numbers, or the closes of candles; the last one of a time
  /// counts.
  ///
  /// @throws IllegalArgumentException if the series has a gap
  public static ValueSeries of(BaseSeries series) {
    List<SeriesPoint> points = series.values();
    TreeMap<Long, Decimal> sorted = new TreeMap<>();
    for (SeriesPoint point : points) {
      Decimal value = valueOf(point);
      if (value == null) {
        throw new IllegalArgumentException(
            "Series '%s' has no value at %s".formatted(series.name(), point.time()));
      }
      sorted.put(point.utcNs(), value);
    }
    return of(sorted);
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
    return utcNs.length;
  }

  /// Whether there is no value.
  public boolean isEmpty() {
    return utcNs.length == 0;
  }

  /// The time of a value, UTC.
  public long utcNs(int index) {
    return utcNs[index];
  }

  /// A value.
  public Decimal value(int index) {
    return values[index];
  }

  /// The first value; zero if there is none.
  Decimal first() {
    return isEmpty() ? Decimal.ZERO : values[0];
  }

  /// The last value; zero if there is none.
  Decimal last() {
    return isEmpty() ? Decimal.ZERO : values[values.length - 1];
  }

  /// The values of the days from the first to the last, both included; days count from 1970-01-01,
  /// UTC.
  ValueSeries days(long firstDay, long lastDay) {
    int from = indexOfDay(firstDay);
    int to = indexAfterDay(lastDay);
    return from == 0 && to == size()
        ? this
        : new ValueSeries(
            Arrays.copyOfRange(utcNs, from, Math.max(from, to)),
            Arrays.copyOfRange(values, from, Math.max(from, to)));
  }

  /// The place of the first value not before a day; days count from 1970-01-01, UTC.
  int indexOfDay(long day) {
    int index = Arrays.binarySearch(utcNs, day * DAY);
    return index < 0 ? -index - 1 : index;
  }

  /// The place of the first value after a day; days count from 1970-01-01, UTC.
  int indexAfterDay(long day) {
    return indexOfDay(day + 1);
  }
}
