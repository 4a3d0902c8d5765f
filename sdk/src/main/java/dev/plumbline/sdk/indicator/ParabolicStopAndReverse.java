package dev.plumbline.sdk.indicator;

/// Wilder's parabolic stop: below the price while it rises, above while it falls.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class ParabolicStopAndReverse extends ParabolicStopAndReverseExtended {

  /// A stop whose acceleration begins with `afStart` and grows to `afMax`.
  public ParabolicStopAndReverse(String name, double afStart, double afIncrement, double afMax) {
    this(name, new Acceleration(afStart, afIncrement, afMax));
  }

  /// A stop named `PSAR(start,increment,max)`.
  public ParabolicStopAndReverse(double afStart, double afIncrement, double afMax) {
    this(
        "PSAR("
            + Digits.text(afStart)
            + ","
            + Digits.text(afIncrement)
            + ","
            + Digits.text(afMax)
            + ")",
        afStart,
        afIncrement,
        afMax);
  }

  /// A stop named `PSAR(0.02,0.02,0.2)`.
  public ParabolicStopAndReverse() {
    this(0.02, 0.02, 0.2);
  }

  private ParabolicStopAndReverse(String name, Acceleration acceleration) {
    super(name, 0, 0, acceleration, acceleration);
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    return Math.abs(super.compute(endTimeNs, open, high, low, close, volume));
  }
}
