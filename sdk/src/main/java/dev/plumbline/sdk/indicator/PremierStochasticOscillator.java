package dev.plumbline.sdk.indicator;

/// The fast stochastic centered, smoothed twice exponentially and pressed between -1 and 1 by `(e^x
/// -
///   1) / (e^x + 1)`; 0 while not ready.
///
/// Source: L. Leibfarth, "Premier Stochastic Oscillator", Technical Analysis of Stocks and
/// Commodities, August 2008.
public final class PremierStochasticOscillator extends BarIndicator {
  private final Stochastic stochastic;
  private final ExponentialMovingAverage smoothed;
  private final ExponentialMovingAverage twiceSmoothed;
  private final int warmUpPeriod;

  /// An oscillator with a name of its own.
  public PremierStochasticOscillator(String name, int period, int emaPeriod) {
    super(name);
    stochastic = new Stochastic(name, period, period, period);
    smoothed = new ExponentialMovingAverage(emaPeriod);
    twiceSmoothed = new ExponentialMovingAverage(emaPeriod);
    warmUpPeriod = period + 2 * (emaPeriod - 1);
  }

  /// An oscillator named `PSO(period,emaPeriod)`.
  public PremierStochasticOscillator(int period, int emaPeriod) {
    this("PSO(" + period + "," + emaPeriod + ")", period, emaPeriod);
  }

  @Override
  public boolean isReady() {
    return twiceSmoothed.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    stochastic.update(endTimeNs, open, high, low, close, volume);
    if (!stochastic.fastStoch().isReady()) {
      return 0;
    }
    double centered = 0.1 * (stochastic.fastStoch().value() - 50);
    if (!smoothed.update(endTimeNs, centered)
        || !twiceSmoothed.update(endTimeNs, smoothed.value())) {
      return 0;
    }
    double exp = Math.exp(twiceSmoothed.value());
    return (exp - 1) / (exp + 1);
  }

  @Override
  public void reset() {
    stochastic.reset();
    smoothed.reset();
    twiceSmoothed.reset();
    super.reset();
  }
}
