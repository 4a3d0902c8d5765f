package dev.plumbline.sdk.indicator;

/// The volume weighted average of the place of the close within the bar, from -1 at the low to 1 at
/// the high; 0 while not ready and without volume.
///
/// Source: M. Chaikin, 1982.
public final class ChaikinMoneyFlow extends TradeBarIndicator {
  private final int warmUpPeriod;
  private final Sum flowRatioSum;
  private final Sum volumeSum;

  /// A money flow with a name of its own.
  public ChaikinMoneyFlow(String name, int period) {
    super(name);
    this.warmUpPeriod = period;
    flowRatioSum = new Sum(period);
    volumeSum = new Sum(period);
  }

  /// A money flow named `CMF(period)`.
  public ChaikinMoneyFlow(int period) {
    this("CMF(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return flowRatioSum.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double range = high - low;
    double ratio = range > 0 ? volume * (close - low - (high - close)) / range : 0;
    flowRatioSum.update(endTimeNs, ratio);
    volumeSum.update(endTimeNs, volume);
    boolean flows = isReady() && volumeSum.value() != 0;
    return flows ? flowRatioSum.value() / volumeSum.value() : 0;
  }

  @Override
  public void reset() {
    flowRatioSum.reset();
    volumeSum.reset();
    super.reset();
  }
}
