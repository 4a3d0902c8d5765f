package dev.plumbline.sdk.indicator;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/// The most recent values of an indicator, newest first, with their times.
///
/// LEAN's `WindowBase.Window`: two values long unless told otherwise, and it holds the value before
/// the first input (0 at [dev.plumbline.sdk.time.Nanos#MIN]) until that falls off the end. An index
/// beyond the size widens the window for the future.
public final class IndicatorWindow implements Iterable<IndicatorDataPoint> {
  private long[] times;
  private double[] values;
  private int head = -1;
  private int count;
  private long samples;
  private Runnable guard;

  IndicatorWindow(int size) {
    times = new long[size];
    values = new double[size];
  }

  /// The number of values kept.
  public int size() {
    return values.length;
  }

  /// Widens or narrows the window; the newest values stay.
  ///
  /// @throws IllegalArgumentException if `size` is below one
  public void setSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "The window of an indicator must hold at least 1 value, not " + size + ".");
    }
    if (size == values.length) {
      return;
    }
    if (guard != null) {
      guard.run();
    }
    int kept = Math.min(count, size);
    long[] newTimes = new long[size];
    double[] newValues = new double[size];
    for (int i = 0; i < kept; i++) {
      newTimes[kept - 1 - i] = times[slot(i)];
      newValues[kept - 1 - i] = values[slot(i)];
    }
    times = newTimes;
    values = newValues;
    count = kept;
    head = kept - 1;
  }

  /// Sets what is run before the size changes.
  void guard(Runnable check) {
    guard = check;
  }

  /// The number of values held now.
  public int count() {
    return count;
  }

  /// The number of values ever added since the last reset.
  public long samples() {
    return samples;
  }

  /// Whether the window is full.
  public boolean isReady() {
    return samples >= values.length;
  }

  /// The value `i` updates ago, `NaN` where there is none; 0 is the newest.
  public double value(int i) {
    return holds(i) ? values[slot(i)] : Double.NaN;
  }

  /// The time of the value `i` updates ago, [dev.plumbline.sdk.time.Nanos#MIN] where there is none.
  public long timeNs(int i) {
    return holds(i) ? times[slot(i)] : dev.plumbline.sdk.time.Nanos.MIN;
  }

  /// The value `i` updates ago with its time, null where there is none.
  public IndicatorDataPoint get(int i) {
    return holds(i) ? new IndicatorDataPoint(times[slot(i)], values[slot(i)]) : null;
  }

  /// The values held with their times, newest first.
  @Override
  public Iterator<IndicatorDataPoint> iterator() {
    return IntStream.range(0, count).mapToObj(this::get).iterator();
  }

  /// The values held, newest first.
  public double[] toArray() {
    double[] all = new double[count];
    Arrays.setAll(all, i -> values[slot(i)]);
    return all;
  }

  void add(long timeNs, double value) {
    int next = head + 1;
    if (next == values.length) {
      next = 0;
    }
    head = next;
    times[next] = timeNs;
    values[next] = value;
    samples++;
    if (count < values.length) {
      count++;
    }
  }

  void reset() {
    head = -1;
    count = 0;
    samples = 0;
  }

  private boolean holds(int i) {
    if (i < 0) {
      throw new IndexOutOfBoundsException(
          "The index of an indicator's window must not be negative, but is " + i + ".");
    }
    if (i >= values.length) {
      setSize(i + 1);
    }
    return i < count;
  }

  private int slot(int i) {
    int at = head - i;
    return at < 0 ? at + values.length : at;
  }
}
