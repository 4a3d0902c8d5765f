package dev.plumbline.strategies.label;

import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;

/// The deviation of returns over a day, weighted exponentially towards the present.
///
/// Source: Advances in Financial Machine Learning, snippet 3.1.
public final class DailyVolatility {
  private DailyVolatility() {}

  /// The volatility in each row; NaN where less than a day of rows came before, or one return only.
  ///
  /// @param timesNs the rows' times, ascending
  /// @param span of the weights: the newest counts 2 / (span + 1)
  public static double[] of(long[] timesNs, double[] close, int span) {
    double[] result = new double[close.length];
    Arrays.fill(result, Double.NaN);
    double decay = 1 - 2.0 / (span + 1);
    double weights = 0;
    double squaredWeights = 0;
    double mean = 0;
    double variance = 0;
    int base = 0;
    boolean any = false;
    for (int i = 0; i < close.length; i++) {
      while (timesNs[base] < timesNs[i] - Nanos.DAY) {
        base++;
      }
      if (base == 0) {
        continue;
      }
      double change = close[i] / close[base - 1] - 1;
      double before = weights * decay;
      double oldMean = mean;
      mean = any ? oldMean + (change - oldMean) / (before + 1) : change;
      variance = any ? variance * decay + (change - oldMean) * (change - mean) : 0;
      weights = before + 1;
      squaredWeights = squaredWeights * decay * decay + 1;
      any = true;
      double free = weights - squaredWeights / weights;
      result[i] = free > 0 ? Math.sqrt(variance / free) : Double.NaN;
    }
    return result;
  }
}
