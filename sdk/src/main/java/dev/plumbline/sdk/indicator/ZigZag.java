package dev.plumbline.sdk.indicator;

/// The last turning point of prices, where a turn takes a move of a given share and a least number
/// of bars; 0 for the first bar.
public final class ZigZag extends BarIndicator {
  private final double sensitivity;
  private final int minTrendLength;
  private final Identity highPivot;
  private final Identity lowPivot;
  private double pivotHigh;
  private double pivotLow;
  private boolean lastPivotWasLow = true;
  private int barsSincePivot;

  /// Turning points.
  ///
  /// @param sensitivity the share of the last pivot that a move must have, between 0 and 1
  /// @param minTrendLength the number of bars that a trend must last
  public ZigZag(String name, double sensitivity, int minTrendLength) {
    super(name);
    if (sensitivity <= 0 || sensitivity >= 1) {
      throw new IllegalArgumentException(
          "Sensitivity must be between 0 and 1, but is " + sensitivity + ".");
    }
    if (minTrendLength < 1) {
      throw new IllegalArgumentException(
          "Minimum trend length must be greater than 0, but is " + minTrendLength + ".");
    }
    this.sensitivity = sensitivity;
    this.minTrendLength = minTrendLength;
    highPivot = new Identity(name + "_HighPivot");
    lowPivot = new Identity(name + "_LowPivot");
  }

  /// Turning points named `ZZ(sensitivity,length)`.
  public ZigZag(double sensitivity, int minTrendLength) {
    this(
        "ZZ(" + Digits.text(sensitivity) + "," + minTrendLength + ")", sensitivity, minTrendLength);
  }

  /// Turning points named `ZZ(0.05,1)`.
  public ZigZag() {
    this(0.05, 1);
  }

  /// The last upper turning point.
  public Indicator highPivot() {
    return highPivot;
  }

  /// The last lower turning point.
  public Indicator lowPivot() {
    return lowPivot;
  }

  /// The kind of the last turning point.
  public PivotPointType pivotType() {
    return lastPivotWasLow ? PivotPointType.LOW : PivotPointType.HIGH;
  }

  @Override
  public boolean isReady() {
    return samples() > minTrendLength;
  }

  @Override
  public int warmUpPeriod() {
    return minTrendLength + 1;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (samples() == 1) {
      pivot(endTimeNs, high, low, true);
      return 0;
    }
    boolean mayTurn = barsSincePivot >= minTrendLength;
    if (lastPivotWasLow) {
      if (mayTurn && !Digits.isAbove(pivotLow * (1 + sensitivity), high, high)) {
        pivot(endTimeNs, high, low, false);
      } else if (low <= pivotLow) {
        pivot(endTimeNs, high, low, true);
      }
    } else if (mayTurn && !Digits.isAbove(low, pivotHigh * (1 - sensitivity), low)) {
      pivot(endTimeNs, high, low, true);
    } else if (high >= pivotHigh) {
      pivot(endTimeNs, high, low, false);
    }
    barsSincePivot++;
    return lastPivotWasLow ? pivotLow : pivotHigh;
  }

  private void pivot(long endTimeNs, double high, double low, boolean isLow) {
    pivotHigh = high;
    pivotLow = low;
    barsSincePivot = 0;
    lastPivotWasLow = isLow;
    if (isLow) {
      lowPivot.update(endTimeNs, low);
    } else {
      highPivot.update(endTimeNs, high);
    }
  }

  @Override
  public void reset() {
    highPivot.reset();
    lowPivot.reset();
    lastPivotWasLow = true;
    barsSincePivot = 0;
    super.reset();
  }
}
