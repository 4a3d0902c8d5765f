package dev.plumbline.sdk.indicator;

/// Ehlers' MESA adaptive moving average of the bar's middle: exponential, with a factor that
/// follows how fast the phase of the dominant cycle moves; 0 until 33 bars were seen.
///
/// Its companion FAMA follows it with half the factor. Source: J. Ehlers, "MESA Adaptive Moving
/// Averages", Technical Analysis of Stocks and Commodities, September 2001.
public final class MesaAdaptiveMovingAverage extends BarIndicator {
  private static final int WARM_UP = 33;
  private static final int PRICES = 13;

  private final double fastLimit;
  private final double slowLimit;
  private final DoubleWindow prices = new DoubleWindow(PRICES);
  private final HilbertHistory smooth = new HilbertHistory();
  private final HilbertHistory detrended = new HilbertHistory();
  private final HilbertHistory inPhase = new HilbertHistory();
  private final HilbertHistory quadrature = new HilbertHistory();
  private final Identity fama;
  private double average;
  private double period;
  private double phase;
  private double lastInPhase;
  private double lastQuadrature;
  private double real;
  private double imaginary;

  /// An average whose factor lies between the limits.
  public MesaAdaptiveMovingAverage(String name, double fastLimit, double slowLimit) {
    super(name);
    this.fastLimit = fastLimit;
    this.slowLimit = slowLimit;
    fama = new Identity(name + "_Fama");
  }

  /// An average named `MAMA` whose factor lies between the limits.
  public MesaAdaptiveMovingAverage(double fastLimit, double slowLimit) {
    this("MAMA", fastLimit, slowLimit);
  }

  /// An average named `MAMA` whose factor lies between 0.5 and 0.05.
  public MesaAdaptiveMovingAverage() {
    this(0.5, 0.05);
  }

  /// The following average.
  public Indicator fama() {
    return fama;
  }

  @Override
  public boolean isReady() {
    return samples() >= WARM_UP;
  }

  @Override
  public int warmUpPeriod() {
    return WARM_UP;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    prices.add((high + low) / 2);
    if (!prices.isReady()) {
      return 0;
    }
    double alpha = alpha();
    average = alpha * prices.get(0) + (1 - alpha) * average;
    fama.update(endTimeNs, 0.5 * alpha * average + (1 - 0.5 * alpha) * fama.value());
    return isReady() ? average : 0;
  }

  private double alpha() {
    double adjustment = 0.075 * period + 0.54;
    smooth.add((4 * prices.get(0) + 3 * prices.get(1) + 2 * prices.get(2) + prices.get(3)) / 10);
    detrended.add(smooth.transform() * adjustment);
    double q1 = detrended.transform() * adjustment;
    double i1 = detrended.ago(3);
    inPhase.add(i1);
    quadrature.add(q1);
    double i2 = i1 - quadrature.transform() * adjustment;
    double q2 = q1 + inPhase.transform() * adjustment;
    followPeriod(0.2 * i2 + 0.8 * lastInPhase, 0.2 * q2 + 0.8 * lastQuadrature);
    double newPhase = i1 == 0 ? 0 : Math.toDegrees(Math.atan(q1 / i1));
    double step = Math.max(phase - newPhase, 1);
    phase = newPhase;
    return Math.max(fastLimit / step, slowLimit);
  }

  private void followPeriod(double i2, double q2) {
    real = 0.2 * (i2 * lastInPhase + q2 * lastQuadrature) + 0.8 * real;
    imaginary = 0.2 * (i2 * lastQuadrature - q2 * lastInPhase) + 0.8 * imaginary;
    lastInPhase = i2;
    lastQuadrature = q2;
    double cycle = 0;
    if (imaginary != 0 && real != 0) {
      double angle = Math.toDegrees(Math.atan(imaginary / real));
      cycle = angle > 0 ? 360 / angle : 0;
    }
    cycle = Math.min(cycle, 1.5 * period);
    cycle = Math.max(cycle, 0.67 * period);
    cycle = Math.clamp(cycle, 6, 50);
    period = 0.2 * cycle + 0.8 * period;
  }

  @Override
  public void reset() {
    prices.reset();
    smooth.reset();
    detrended.reset();
    inPhase.reset();
    quadrature.reset();
    fama.reset();
    average = 0;
    period = 0;
    phase = 0;
    lastInPhase = 0;
    lastQuadrature = 0;
    real = 0;
    imaginary = 0;
    super.reset();
  }
}
