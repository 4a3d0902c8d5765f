package dev.plumbline.sdk.indicator;

/// Where the close lies between the lowest low and the highest high of a period, in percent, with
/// two averages of that.
///
/// The value is the fast line. As in LEAN a flat period gives 0 and does not enter the averages.
/// Source: G. Lane, "Lane's Stochastics", Technical Analysis of Stocks and Commodities, 1984.
public final class Stochastic extends BarIndicator {
  private final int kPeriod;
  private final int dPeriod;
  private final Maximum maximum;
  private final Minimum minimum;
  private final Sum sumFastK;
  private final Sum sumSlowK;
  private final Output fastStoch;
  private final Output stochK;
  private final Output stochD;
  private final int warmUpPeriod;

  /// A stochastic over `period` bars, averaged over `kPeriod`, and that over `dPeriod` values.
  public Stochastic(String name, int period, int kPeriod, int dPeriod) {
    super(name);
    this.kPeriod = kPeriod;
    this.dPeriod = dPeriod;
    maximum = new Maximum(name + "_Max", period);
    minimum = new Minimum(name + "_Min", period);
    sumFastK = new Sum(name + "_SumFastK", kPeriod);
    sumSlowK = new Sum(name + "_SumD", dPeriod);
    fastStoch = new Output(name + "_FastStoch", maximum::isReady);
    stochK = new Output(name + "_StochK", sumFastK::isReady);
    stochD = new Output(name + "_StochD", sumSlowK::isReady);
    warmUpPeriod = period + kPeriod + dPeriod - 2;
  }

  /// A stochastic named `STO(period,k,d)`.
  public Stochastic(int period, int kPeriod, int dPeriod) {
    this("STO(" + period + "," + kPeriod + "," + dPeriod + ")", period, kPeriod, dPeriod);
  }

  /// The position of the close in percent.
  public Indicator fastStoch() {
    return fastStoch;
  }

  /// The average of the fast line.
  public Indicator stochK() {
    return stochK;
  }

  /// The average of the %K line.
  public Indicator stochD() {
    return stochD;
  }

  @Override
  public boolean isReady() {
    return fastStoch.isReady() && stochK.isReady() && stochD.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    maximum.update(endTimeNs, high);
    minimum.update(endTimeNs, low);
    double fast = 0;
    double range = maximum.value() - minimum.value();
    if (maximum.isReady() && range != 0) {
      fast = (close - minimum.value()) / range;
      sumFastK.update(endTimeNs, fast);
    }
    fastStoch.update(endTimeNs, fast * 100);
    double k = 0;
    if (sumFastK.isReady()) {
      k = sumFastK.value() / kPeriod;
      sumSlowK.update(endTimeNs, k);
    }
    stochK.update(endTimeNs, k * 100);
    double d = sumSlowK.isReady() ? sumSlowK.value() / dPeriod : 0;
    stochD.update(endTimeNs, d * 100);
    return fastStoch.value();
  }

  @Override
  public void reset() {
    maximum.reset();
    minimum.reset();
    sumFastK.reset();
    sumSlowK.reset();
    fastStoch.reset();
    stochK.reset();
    stochD.reset();
    super.reset();
  }
}
