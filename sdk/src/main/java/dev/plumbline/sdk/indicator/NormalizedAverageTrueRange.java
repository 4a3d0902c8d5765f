package dev.plumbline.sdk.indicator;

/// The average true range in percent of the close; 0 where the close is 0.
///
/// The first `period + 1` ranges are averaged simply, then Wilder's way. Source: J. Forman,
/// "Cross-Market Evaluations With Normalized Average True Range", Technical Analysis of Stocks and
/// Commodities, May 2006.
public final class NormalizedAverageTrueRange extends BarIndicator {
  private final int period;
  private final TrueRange trueRange;
  private final SimpleMovingAverage seed;
  private double average;

  /// A range with a name of its own.
  public NormalizedAverageTrueRange(String name, int period) {
    super(name);
    this.period = period;
    trueRange = new TrueRange(name + "_TR");
    seed = new SimpleMovingAverage(name + "_ATR", period);
  }

  /// A range named `NATR(period)`.
  public NormalizedAverageTrueRange(int period) {
    this("NATR(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() > period;
  }

  @Override
  public int warmUpPeriod() {
    return period + 1;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    trueRange.update(endTimeNs, open, high, low, close, volume);
    double range = trueRange.value();
    if (samples() <= period + 1) {
      seed.update(endTimeNs, range);
      average = seed.precise();
    } else {
      average = (average * (period - 1) + range) / period;
    }
    return close == 0 ? 0 : average / close * 100;
  }

  @Override
  public void reset() {
    trueRange.reset();
    seed.reset();
    average = 0;
    super.reset();
  }
}
