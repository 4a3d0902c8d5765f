package dev.plumbline.sdk.indicator;

/// Kaufman's adaptive moving average: exponential, quick when the price moves straight and slow
/// when it moves to and fro.
///
/// The smoothing constant is the square of `ER (fast - slow) + slow` with the smoothing factors of
/// the two periods and the efficiency ratio `ER`. The input stands in while fewer than `period + 1`
/// values were seen. Source: P. J. Kaufman, Smarter Trading, 1995.
public final class KaufmanAdaptiveMovingAverage extends KaufmanEfficiencyRatio {
  private final double slowFactor;
  private final double factorRange;
  private double average;

  /// An average with its own bounds.
  public KaufmanAdaptiveMovingAverage(
      String name, int period, int fastEmaPeriod, int slowEmaPeriod) {
    super(name, period);
    slowFactor = 2.0 / (slowEmaPeriod + 1);
    factorRange = 2.0 / (fastEmaPeriod + 1) - slowFactor;
  }

  /// An average between the factors of the periods 2 and 30.
  public KaufmanAdaptiveMovingAverage(String name, int period) {
    this(name, period, 2, 30);
  }

  /// An average named `KAMA(period,fast,slow)`.
  public KaufmanAdaptiveMovingAverage(int period, int fastEmaPeriod, int slowEmaPeriod) {
    this(
        "KAMA(" + period + "," + fastEmaPeriod + "," + slowEmaPeriod + ")",
        period,
        fastEmaPeriod,
        slowEmaPeriod);
  }

  /// An average named `KAMA(period,2,30)`.
  public KaufmanAdaptiveMovingAverage(int period) {
    this(period, 2, 30);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (!follow(inputs, input)) {
      return input;
    }
    if (samples() == period()) {
      average = inputs.get(1);
    }
    double smoothing = ratio() * factorRange + slowFactor;
    average += (input - average) * smoothing * smoothing;
    return average;
  }

  @Override
  public void reset() {
    average = 0;
    super.reset();
  }
}
