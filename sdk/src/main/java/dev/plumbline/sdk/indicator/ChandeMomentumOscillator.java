package dev.plumbline.sdk.indicator;

/// Smoothed gains minus smoothed losses as a share of their sum, in percent; 0 while not ready and
/// without any move.
///
/// As in LEAN gains and losses are smoothed Wilder's way. Source: T. Chande and S. Kroll, The New
/// Technical Trader, 1994.
public final class ChandeMomentumOscillator extends WindowIndicator {
  private double previousInput;
  private double gain;
  private double loss;

  /// An oscillator with a name of its own.
  public ChandeMomentumOscillator(String name, int period) {
    super(name, period);
  }

  /// An oscillator named `CMO(period)`.
  public ChandeMomentumOscillator(int period) {
    this("CMO(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() > period();
  }

  @Override
  public int warmUpPeriod() {
    return 1 + period();
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    double difference = samples() == 1 ? 0 : input - previousInput;
    previousInput = input;
    if (samples() > period() + 1) {
      loss *= period() - 1;
      gain *= period() - 1;
    }
    loss += Math.max(-difference, 0);
    gain += Math.max(difference, 0);
    if (!isReady()) {
      return 0;
    }
    loss /= period();
    gain /= period();
    double sum = gain + loss;
    return sum == 0 ? 0 : 100 * ((gain - loss) / sum);
  }

  @Override
  public void reset() {
    previousInput = 0;
    gain = 0;
    loss = 0;
    super.reset();
  }
}
