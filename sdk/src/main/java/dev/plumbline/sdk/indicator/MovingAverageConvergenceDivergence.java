package dev.plumbline.sdk.indicator;

/// The difference of a fast and a slow moving average, with the average of that difference as its
/// signal.
///
/// Source: G. Appel, The Moving Average Convergence Divergence Trading Method, 1985.
public class MovingAverageConvergenceDivergence extends ValueIndicator {
  private final ValueIndicator fast;
  private final ValueIndicator slow;
  private final ValueIndicator signal;
  private final Identity histogram;
  private final int warmUpPeriod;

  /// A difference of averages of the given kind.
  ///
  /// @throws IllegalArgumentException if the fast period is not below the slow one
  public MovingAverageConvergenceDivergence(
      String name, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type) {
    super(name);
    if (fastPeriod >= slowPeriod) {
      throw new IllegalArgumentException(
          "MovingAverageConvergenceDivergence: fastPeriod must be less than slowPeriod, but "
              + fastPeriod
              + " is not less than "
              + slowPeriod
              + ".");
    }
    fast = type.asIndicator(name + "_Fast", fastPeriod);
    slow = type.asIndicator(name + "_Slow", slowPeriod);
    signal = type.asIndicator(name + "_Signal", signalPeriod);
    histogram = new Identity(name + "_Histogram");
    warmUpPeriod = slowPeriod + signalPeriod - 1;
  }

  /// A difference of exponential averages named `MACD(fast,slow,signal)`.
  public MovingAverageConvergenceDivergence(int fastPeriod, int slowPeriod, int signalPeriod) {
    this(fastPeriod, slowPeriod, signalPeriod, MovingAverageType.EXPONENTIAL);
  }

  /// A difference of averages of the given kind named `MACD(fast,slow,signal)`.
  public MovingAverageConvergenceDivergence(
      int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type) {
    this(
        "MACD(" + fastPeriod + "," + slowPeriod + "," + signalPeriod + ")",
        fastPeriod,
        slowPeriod,
        signalPeriod,
        type);
  }

  /// The fast average.
  public Indicator fast() {
    return fast;
  }

  /// The slow average.
  public Indicator slow() {
    return slow;
  }

  /// The average of the difference.
  public Indicator signal() {
    return signal;
  }

  /// The difference minus its average.
  public Indicator histogram() {
    return histogram;
  }

  @Override
  public boolean isReady() {
    return signal.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    boolean fastReady = fast.update(timeNs, input);
    boolean slowReady = slow.update(timeNs, input);
    double macd = Digits.zeroed(fast.precise() - slow.precise(), slow.precise());
    if (fastReady && slowReady && signal.update(timeNs, macd)) {
      histogram.update(timeNs, macd - signal.precise());
    }
    return macd;
  }

  @Override
  public void reset() {
    fast.reset();
    slow.reset();
    signal.reset();
    histogram.reset();
    super.reset();
  }
}
