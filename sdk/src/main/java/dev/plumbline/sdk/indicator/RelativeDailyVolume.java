package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The day's volume so far divided by the average of what it was by this time on the days before; 0
/// while not ready.
///
/// A time without an average takes the last one before it, as in LEAN unless it is later than all.
public final class RelativeDailyVolume extends CrossSectionIndicator {
  private static final int FIRST_SIZE = 16;

  private final int period;
  private final List<BaseDataBar> today = new ArrayList<>();
  private long[] times = new long[FIRST_SIZE];
  private SimpleMovingAverage[] averages = new SimpleMovingAverage[FIRST_SIZE];
  private int count;
  private int previousDay = -1;
  private int days = -1;

  /// A volume against the average of so many days.
  public RelativeDailyVolume(String name, int period) {
    super(name, true);
    this.period = period;
  }

  /// A volume named `RDV(period)`.
  public RelativeDailyVolume(int period) {
    this("RDV(" + period + ")", period);
  }

  /// A volume named `RDV(2)`.
  public RelativeDailyVolume() {
    this(2);
  }

  @Override
  public boolean isReady() {
    return days >= period;
  }

  @Override
  protected double compute(BaseDataBar bar) {
    int day = dayOfMonth(Math.floorDiv(bar.timeNs(), Nanos.DAY));
    if (day != previousDay) {
      closeDay();
      previousDay = day;
      days++;
    }
    forget(bar.timeNs());
    today.add(bar);
    double average = isReady() ? average(Nanos.timeOfDay(bar.timeNs())) : 0;
    return average == 0 ? 0 : volumeOfToday() / average;
  }

  /// The day of the month of a day since 1970, without a date: H. Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms", 2013.
  private static int dayOfMonth(long epochDay) {
    long sinceMarch = Math.floorMod(epochDay + 719_468, 146_097);
    long yearOfEra =
        (sinceMarch - sinceMarch / 1_460 + sinceMarch / 36_524 - sinceMarch / 146_096) / 365;
    long dayOfYear = sinceMarch - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153;
    return (int) (dayOfYear - (153 * month + 2) / 5 + 1);
  }

  private void forget(long timeNs) {
    for (int i = today.size() - 1; i >= 0; i--) {
      if (today.get(i).timeNs() == timeNs) {
        today.remove(i);
      }
    }
  }

  private double volumeOfToday() {
    double sum = 0;
    for (int i = 0; i < today.size(); i++) {
      sum += today.get(i).volume();
    }
    return sum;
  }

  private void closeDay() {
    double sum = 0;
    for (int i = 0; i < today.size(); i++) {
      BaseDataBar bar = today.get(i);
      sum += bar.volume();
      averageAt(Nanos.timeOfDay(bar.timeNs())).update(bar.timeNs(), sum);
    }
    today.clear();
  }

  private SimpleMovingAverage averageAt(long timeOfDay) {
    int place = Arrays.binarySearch(times, 0, count, timeOfDay);
    if (place >= 0) {
      return averages[place];
    }
    place = -place - 1;
    if (count == times.length) {
      times = Arrays.copyOf(times, count * 2);
      averages = Arrays.copyOf(averages, count * 2);
    }
    System.arraycopy(times, place, times, place + 1, count - place);
    System.arraycopy(averages, place, averages, place + 1, count - place);
    times[place] = timeOfDay;
    averages[place] = new SimpleMovingAverage(period);
    count++;
    return averages[place];
  }

  private double average(long timeOfDay) {
    int place = Arrays.binarySearch(times, 0, count, timeOfDay);
    if (place >= 0) {
      return averages[place].value();
    }
    int after = -place - 1;
    return after > 0 && after < count ? averages[after - 1].value() : 0;
  }

  @Override
  public void reset() {
    count = 0;
    today.clear();
    previousDay = -1;
    days = -1;
    super.reset();
  }
}
