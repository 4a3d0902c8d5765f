package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The day's volume so far divided by the average of what it was by this time on the days before; 0
/// while not ready.
///
/// A time without an average takes the last one before it, as in LEAN unless it is later than all.
public final class RelativeDailyVolume extends CrossSectionIndicator {
  private final int period;
  private final TreeMap<Long, SimpleMovingAverage> averages = new TreeMap<>();
  private final List<BaseDataBar> today = new ArrayList<>();
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
    int day = Nanos.dateOf(bar.timeNs()).getDayOfMonth();
    if (day != previousDay) {
      closeDay();
      previousDay = day;
      days++;
    }
    today.removeIf(each -> each.timeNs() == bar.timeNs());
    today.add(bar);
    double average = isReady() ? average(Nanos.timeOfDay(bar.timeNs())) : 0;
    return average == 0 ? 0 : today.stream().mapToDouble(BaseDataBar::volume).sum() / average;
  }

  private void closeDay() {
    double sum = 0;
    for (BaseDataBar bar : today) {
      sum += bar.volume();
      averages
          .computeIfAbsent(Nanos.timeOfDay(bar.timeNs()), time -> new SimpleMovingAverage(period))
          .update(bar.timeNs(), sum);
    }
    today.clear();
  }

  private double average(long timeOfDay) {
    SimpleMovingAverage exact = averages.get(timeOfDay);
    if (exact != null) {
      return exact.value();
    }
    Map.Entry<Long, SimpleMovingAverage> before = averages.lowerEntry(timeOfDay);
    boolean between = before != null && averages.higherKey(timeOfDay) != null;
    return between ? before.getValue().value() : 0;
  }

  @Override
  public void reset() {
    averages.clear();
    today.clear();
    previousDay = -1;
    days = -1;
    super.reset();
  }
}
