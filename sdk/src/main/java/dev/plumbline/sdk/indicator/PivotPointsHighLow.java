package dev.plumbline.sdk.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds bars whose high is above, or whose low is below, those of so many bars before and after;
/// the value is the [PivotPointType]'s code for the bar in the middle.
public final class PivotPointsHighLow extends BarIndicator {
  private final boolean strict;
  private final DoubleWindow highs;
  private final DoubleWindow lows;
  private final long[] times;
  private final RollingWindow<PivotPoint> points;
  private final List<Consumer<PivotPoint>> listeners = new ArrayList<>();

  /// Pivot points.
  ///
  /// @param surroundingBarsCountForHighPoint bars on either side of a high
  /// @param surroundingBarsCountForLowPoint bars on either side of a low
  /// @param lastStoredValues the number of points kept
  /// @param strict whether an equal price beside a point spoils it
  public PivotPointsHighLow(
      String name,
      int surroundingBarsCountForHighPoint,
      int surroundingBarsCountForLowPoint,
      int lastStoredValues,
      boolean strict) {
    super(name);
    this.strict = strict;
    highs = new DoubleWindow(2 * surroundingBarsCountForHighPoint + 1);
    lows = new DoubleWindow(2 * surroundingBarsCountForLowPoint + 1);
    times = new long[Math.max(highs.size(), lows.size())];
    points = new RollingWindow<>(lastStoredValues);
  }

  /// Strict pivot points named `PivotPointsHighLow(high,low)`, the last 100 kept.
  public PivotPointsHighLow(
      int surroundingBarsCountForHighPoint, int surroundingBarsCountForLowPoint) {
    this(
        "PivotPointsHighLow("
            + surroundingBarsCountForHighPoint
            + ","
            + surroundingBarsCountForLowPoint
            + ")",
        surroundingBarsCountForHighPoint,
        surroundingBarsCountForLowPoint,
        100,
        true);
  }

  /// Strict pivot points named `PivotPointsHighLow(count)`, the last 100 kept.
  public PivotPointsHighLow(int surroundingBarsCount) {
    this(
        "PivotPointsHighLow(" + surroundingBarsCount + ")",
        surroundingBarsCount,
        surroundingBarsCount,
        100,
        true);
  }

  /// Registers a listener told of each new point.
  public void onNewPivotPointFormed(Consumer<PivotPoint> listener) {
    listeners.add(listener);
  }

  /// The high points kept, newest first.
  public List<PivotPoint> highPivotPoints() {
    return points.toList().stream().filter(each -> each.type() == PivotPointType.HIGH).toList();
  }

  /// The low points kept, newest first.
  public List<PivotPoint> lowPivotPoints() {
    return points.toList().stream().filter(each -> each.type() == PivotPointType.LOW).toList();
  }

  /// The points kept, newest first.
  public List<PivotPoint> allPivotPoints() {
    return points.toList();
  }

  @Override
  public boolean isReady() {
    return highs.isReady() && lows.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return Math.max(highs.size(), lows.size());
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    highs.add(high);
    lows.add(-low);
    times[(int) (samples() % times.length)] = endTimeNs;
    boolean isHigh = middleStandsOut(highs);
    boolean isLow = middleStandsOut(lows);
    if (isHigh) {
      form(PivotPointType.HIGH, highs.get(highs.size() / 2), highs.size() / 2);
    }
    if (isLow) {
      form(PivotPointType.LOW, -lows.get(lows.size() / 2), lows.size() / 2);
    }
    if (isHigh) {
      return (isLow ? PivotPointType.BOTH : PivotPointType.HIGH).code();
    }
    return (isLow ? PivotPointType.LOW : PivotPointType.NONE).code();
  }

  private boolean middleStandsOut(DoubleWindow window) {
    if (!window.isReady()) {
      return false;
    }
    int middle = window.size() / 2;
    double price = window.get(middle);
    for (int i = 0; i < window.size(); i++) {
      double other = window.get(i);
      if (i != middle && (strict ? other >= price : other > price)) {
        return false;
      }
    }
    return true;
  }

  private void form(PivotPointType type, double price, int barsAgo) {
    long time = times[(int) ((samples() - barsAgo) % times.length)];
    PivotPoint point = new PivotPoint(type, price, time);
    points.add(point);
    for (Consumer<PivotPoint> listener : listeners) {
      listener.accept(point);
    }
  }

  @Override
  public void reset() {
    highs.reset();
    lows.reset();
    points.reset();
    super.reset();
  }
}
