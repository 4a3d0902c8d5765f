package dev.plumbline.sdk.indicator;

/// Arnaud Legoux's moving average: weights of a normal density whose peak lies at a chosen place of
/// the period. The input stands in while not ready.
///
/// Source: A. Legoux and D. Kouzis-Loukas, "ALMA", arnaudlegoux.com, 2009.
public final class ArnaudLegouxMovingAverage extends WindowIndicator {
  private final double[] weights;

  /// An average.
  ///
  /// @param sigma how narrow the density is: its deviation is `period / sigma`
  /// @param offset where the peak is, 0 at the oldest value to 1 at the newest
  public ArnaudLegouxMovingAverage(String name, int period, int sigma, double offset) {
    super(name, period);
    if (offset < 0 || offset > 1) {
      throw new IllegalArgumentException("Offset parameter range is [0,1]. Value: " + offset);
    }
    weights = weights(period, sigma, offset);
  }

  /// An average with sigma 6 and offset 0.85.
  public ArnaudLegouxMovingAverage(String name, int period) {
    this(name, period, 6, 0.85);
  }

  /// An average named `ALMA(period,sigma,offset)`.
  public ArnaudLegouxMovingAverage(int period, int sigma, double offset) {
    this("ALMA(" + period + "," + sigma + "," + Digits.text(offset) + ")", period, sigma, offset);
  }

  /// An average named `ALMA(period,6,0.85)`.
  public ArnaudLegouxMovingAverage(int period) {
    this(period, 6, 0.85);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (!isReady()) {
      return input;
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += inputs.get(i) * weights[i];
    }
    return sum;
  }

  private static double[] weights(int period, int sigma, double offset) {
    double m = Math.floor(offset * (period - 1));
    double s = (double) period / sigma;
    double[] weights = new double[period];
    double total = 0;
    for (int i = 0; i < period; i++) {
      double weight = Math.exp(-(i - m) * (i - m) / (2 * s * s));
      weights[period - 1 - i] = weight;
      total += weight;
    }
    for (int i = 0; i < period; i++) {
      weights[i] /= total;
    }
    return weights;
  }
}
