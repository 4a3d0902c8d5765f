package dev.plumbline.sdk.indicator;

/// The fast minus the slow moving average of the middle of the bars; 0 while not ready.
///
/// Source: B. Williams, New Trading Dimensions, 1998.
public final class AwesomeOscillator extends BarIndicator {
  private final ValueIndicator slowAo;
  private final ValueIndicator fastAo;
  private final int warmUpPeriod;

  /// An oscillator with a name of its own.
  public AwesomeOscillator(String name, int fastPeriod, int slowPeriod, MovingAverageType type) {
    super(name);
    slowAo = type.asIndicator(slowPeriod);
    fastAo = type.asIndicator(fastPeriod);
    warmUpPeriod = Math.max(slowPeriod, fastPeriod);
  }

  /// An oscillator with a name of its own, type simple.
  public AwesomeOscillator(String name, int fastPeriod, int slowPeriod) {
    this(name, fastPeriod, slowPeriod, MovingAverageType.SIMPLE);
  }

  /// An oscillator named `AO(fastPeriod,slowPeriod,type)`.
  public AwesomeOscillator(int fastPeriod, int slowPeriod, MovingAverageType type) {
    this(
        "AO(" + fastPeriod + "," + slowPeriod + "," + type.text() + ")",
        fastPeriod,
        slowPeriod,
        type);
  }

  /// An oscillator named `AO(fastPeriod,slowPeriod,type)`, type simple.
  public AwesomeOscillator(int fastPeriod, int slowPeriod) {
    this(fastPeriod, slowPeriod, MovingAverageType.SIMPLE);
  }

  /// The slow average.
  public Indicator slowAo() {
    return slowAo;
  }

  /// The fast average.
  public Indicator fastAo() {
    return fastAo;
  }

  @Override
  public boolean isReady() {
    return slowAo.isReady() && fastAo.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double middle = (high + low) / 2;
    slowAo.update(endTimeNs, middle);
    fastAo.update(endTimeNs, middle);
    return isReady() ? Digits.zeroed(fastAo.precise() - slowAo.precise(), close) : 0;
  }

  @Override
  public void reset() {
    slowAo.reset();
    fastAo.reset();
    super.reset();
  }
}
