package dev.plumbline.sdk.indicator;

/// The next value of the straight line that fits the last values best; 0 while not ready.
public final class TimeSeriesForecast extends WindowIndicator {

  /// A forecast with a name of its own.
  public TimeSeriesForecast(String name, int period) {
    super(name, period);
    if (period < 2) {
      throw new IllegalArgumentException(
          "RollingWindow must have size of at least 2, but it is " + period + ".");
    }
  }

  /// A forecast named `TSFperiod)`.
  public TimeSeriesForecast(int period) {
    this("TSF" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (!isReady()) {
      return 0;
    }
    int n = inputs.size();
    double center = (n + 1) / 2.0;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += (inputs.get(i) - input) / n;
    }
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < n; i++) {
      double x = n - i - center;
      xy += x * (inputs.get(i) - input - mean);
      xx += x * x;
    }
    return input + mean + xy / xx * (n + 1 - center);
  }
}
