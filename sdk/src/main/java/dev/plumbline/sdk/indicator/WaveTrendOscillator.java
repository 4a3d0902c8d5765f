package dev.plumbline.sdk.indicator;

/// The exponential average of the distance of the typical price from its average, in units of 0.015
/// average distances; 0 until the channel is ready.
///
/// Source: LazyBear's indicator on tradingview.com, 2014.
public final class WaveTrendOscillator extends BarIndicator {
  private static final double UNIT = 0.015;
  private final ExponentialMovingAverage channelAverage;
  private final ExponentialMovingAverage channelDeviation;
  private final ExponentialMovingAverage channelIndexAverage;
  private final SimpleMovingAverage signal;
  private final int warmUpPeriod;

  /// An oscillator with a name of its own.
  public WaveTrendOscillator(String name, int channelPeriod, int averagePeriod, int signalPeriod) {
    super(name);
    if (channelPeriod < 1 || averagePeriod < 1 || signalPeriod < 1) {
      throw new IllegalArgumentException(
          "WaveTrendOscillator: all periods must be greater than zero, not "
              + channelPeriod
              + ", "
              + averagePeriod
              + " and "
              + signalPeriod
              + ".");
    }
    channelAverage = new ExponentialMovingAverage(name + "_ChannelAverage", channelPeriod);
    channelDeviation = new ExponentialMovingAverage(name + "_ChannelDeviation", channelPeriod);
    channelIndexAverage =
        new ExponentialMovingAverage(name + "_ChannelIndexAverage", averagePeriod);
    signal = new SimpleMovingAverage(name + "_Signal", signalPeriod);
    warmUpPeriod = 2 * channelPeriod + averagePeriod + signalPeriod - 3;
  }

  /// An oscillator named `WTO(channelPeriod,averagePeriod,signalPeriod)`.
  public WaveTrendOscillator(int channelPeriod, int averagePeriod, int signalPeriod) {
    this(
        "WTO(" + channelPeriod + "," + averagePeriod + "," + signalPeriod + ")",
        channelPeriod,
        averagePeriod,
        signalPeriod);
  }

  /// The average of the typical price.
  public ExponentialMovingAverage channelAverage() {
    return channelAverage;
  }

  /// The average distance from it.
  public ExponentialMovingAverage channelDeviation() {
    return channelDeviation;
  }

  /// The oscillator.
  public ExponentialMovingAverage channelIndexAverage() {
    return channelIndexAverage;
  }

  /// The simple average of the oscillator.
  public SimpleMovingAverage signal() {
    return signal;
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
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double typical = (high + low + close) / 3;
    if (!channelAverage.update(endTimeNs, typical)) {
      return 0;
    }
    double distance = typical - channelAverage.value();
    if (!channelDeviation.update(endTimeNs, Math.abs(distance))) {
      return 0;
    }
    double unit = UNIT * channelDeviation.value();
    if (unit == 0) {
      return value();
    }
    if (channelIndexAverage.update(endTimeNs, distance / unit)) {
      signal.update(endTimeNs, channelIndexAverage.value());
    }
    return channelIndexAverage.value();
  }

  @Override
  public void reset() {
    channelAverage.reset();
    channelDeviation.reset();
    channelIndexAverage.reset();
    signal.reset();
    super.reset();
  }
}
