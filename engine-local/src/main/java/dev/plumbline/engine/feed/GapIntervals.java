package dev.plumbline.engine.feed;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// Where the bar after a given instant could stand, earliest end first.
///
/// Candidates are the next step of the shorter resolution, the bar of the longer one that is under
/// way, and the next opening of the market. Source: LEAN,
/// `FillForwardEnumerator.GetSortedReferenceDateIntervals`.
final class GapIntervals {
  private final SecurityExchangeHours hours;
  private final boolean extended;
  private final boolean strict;
  private final long[] starts = new long[4];
  private final long[] periods = new long[4];
  private int count;

  GapIntervals(SecurityExchangeHours hours, boolean extended, boolean strict) {
    this.hours = hours;
    this.extended = extended;
    this.strict = strict;
  }

  long start(int i) {
    return starts[i];
  }

  long period(int i) {
    return periods[i];
  }

  /// Fills the candidates after a bar's end and gives their number.
  int after(long previousEndNs, long fillNs, long dataNs) {
    count = 0;
    if (fillNs == dataNs) {
      oneResolution(previousEndNs, fillNs);
    } else {
      twoResolutions(previousEndNs, Math.min(fillNs, dataNs), Math.max(fillNs, dataNs));
    }
    return count;
  }

  private void oneResolution(long end, long resolution) {
    if (strict) {
      addDay(hours.nextMarketOpen(end, false));
      return;
    }
    if (hours.isOpen(end, end + resolution, extended)) {
      add(end, resolution);
    }
    addNextOpen(end, resolution);
  }

  /// The bar after the next open, where the market is not always open.
  private void addNextOpen(long end, long period) {
    if (!hours.isMarketAlwaysOpen()) {
      add(hours.nextMarketOpen(end, extended), period);
    }
  }

  private void twoResolutions(long end, long smaller, long larger) {
    int sortFrom = 0;
    if (hours.isOpen(end, end + smaller, extended)) {
      add(end, smaller);
      sortFrom = strict ? 0 : 1;
    }
    if (strict) {
      long open = DailyCalendar.start(hours, end);
      long close = DailyCalendar.end(hours, open);
      if (end < close) {
        add(open, close - open);
      }
    } else {
      long start = Nanos.roundDown(end, larger);
      if (hours.isOpen(start, start + larger, extended)) {
        add(start, larger);
      }
    }
    addNextOpen(end, smaller);
    if (strict) {
      addDay(hours.nextMarketOpen(end, false));
    }
    sort(sortFrom);
  }

  private void addDay(long marketOpen) {
    long open = DailyCalendar.start(hours, marketOpen);
    add(open, DailyCalendar.end(hours, open) - open);
  }

  private void add(long start, long period) {
    starts[count] = start;
    periods[count] = period;
    count++;
  }

  private void sort(int from) {
    for (int i = from + 1; i < count; i++) {
      for (int k = i; k > from && starts[k - 1] + periods[k - 1] > starts[k] + periods[k]; k--) {
        swap(starts, k);
        swap(periods, k);
      }
    }
  }

  private static void swap(long[] values, int k) {
    long value = values[k];
    values[k] = values[k - 1];
    values[k - 1] = value;
  }
}
