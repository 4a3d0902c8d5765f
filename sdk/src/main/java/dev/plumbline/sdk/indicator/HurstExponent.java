package dev.plumbline.sdk.indicator;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The slope of the logarithm of the deviation of changes over a lag against the logarithm of the
/// lag, over the lags 2 to `maxLag`; 0 while not ready.
///
/// Below 0.5 the values revert, above they trend. A lag without deviation counts with logarithm 0,
/// as in LEAN. Source: H. E. Hurst, 1951, in the form of E. Chan, Algorithmic Trading, 2013.

public final class HurstExponent extends ValueIndicator {
  private static final double TIE = 1e-12;
  private final DoubleWindow prices;
  private final double[] x;

  /// An exponent with a name of its own.
  public HurstExponent(String name, int period, int maxLag) {
    super(name);
    if (maxLag < 3) {
      throw new IllegalArgumentException(
          "The maxLag parameter must be greater than 2 to compute the Hurst Exponent, but is "
              + maxLag
              + ".");
    }
    prices = new DoubleWindow(period);
    x = centeredLogs(maxLag);
  }

  /// An exponent with a name of its own, max lag 20.
  public HurstExponent(String name, int period) {
    this(name, period, 20);
  }

  /// An exponent named `HE(period,maxLag)`.
  public HurstExponent(int period, int maxLag) {
    this("HE(" + period + "," + maxLag + ")", period, maxLag);
  }

  /// An exponent named `HE(period,maxLag)`, max lag 20.
  public HurstExponent(int period) {
    this(period, 20);
  }

  @Override
  public boolean isReady() {
    return prices.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return prices.size();
  }

  @Override
  protected double compute(long timeNs, double input) {
    prices.add(input);
    if (!prices.isReady()) {
      return 0;
    }
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < x.length; i++) {
      xy += x[i] * logDeviation(i + 2);
      xx += x[i] * x[i];
    }
    return xy / xx;
  }

  private double logDeviation(int lag) {
    int count = prices.size() - lag;
    double mean = 0;
    for (int i = 0; i < count; i++) {
      mean += (prices.get(i + lag) - prices.get(i)) / count;
    }
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double apart = prices.get(i + lag) - prices.get(i) - mean;
      squares += apart * apart;
    }
    double tie = TIE * prices.get(0);
    return count < 1 || squares <= count * tie * tie ? 0 : Math.log(Math.sqrt(squares / count));
  }

  private static double[] centeredLogs(int maxLag) {
    double[] logs = IntStream.rangeClosed(2, maxLag).mapToDouble(Math::log).toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    return Arrays.stream(logs).map(log -> log - mean).toArray();
  }

  @Override
  public void reset() {
    prices.reset();
    super.reset();
  }
}
