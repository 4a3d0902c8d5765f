package dev.plumbline.sdk.indicator;

/// Five filters of one form; the value is that of the chosen one.
///
/// Source: J. Ehlers, "Swiss Army Knife Indicator", Technical Analysis of Stocks and Commodities,
/// January 2006.
public final class SwissArmyKnife extends ValueIndicator {
  private final int period;
  private final SwissArmyKnifeTool tool;
  private final SecondOrderFilter gauss;
  private final SecondOrderFilter butter;
  private final SecondOrderFilter highPass;
  private final SecondOrderFilter twoPoleHighPass;
  private final SecondOrderFilter bandPass;

  /// Filters of a period; `delta` is the width of the band pass filter.
  public SwissArmyKnife(String name, int period, double delta, SwissArmyKnifeTool tool) {
    super(name);
    this.period = period;
    this.tool = tool;
    double angle = 2 * Math.PI / period;
    double beta = 2.415 * (1 - Math.cos(angle));
    double alpha = -beta + Math.sqrt(beta * beta + 2 * beta);
    double rest = 1 - alpha;
    double square = alpha * alpha;
    double[] twoPoles = {2 * rest, -rest * rest};
    gauss =
        new SecondOrderFilter(name + "_Gauss", period, square, new double[] {1, 0, 0}, twoPoles);
    butter =
        new SecondOrderFilter(
            name + "_Butter", period, square / 4, new double[] {1, 2, 1}, twoPoles);
    twoPoleHighPass =
        new SecondOrderFilter(
            name + "_2PHP",
            period,
            (1 + alpha) * (1 + alpha) / 4,
            new double[] {1, -2, 1},
            twoPoles);
    highPass = highPass(name + "_HP", period, angle);
    bandPass = bandPass(name + "_BP", period, delta, angle);
  }

  /// Filters named `Swiss(period,delta,tool)`.
  public SwissArmyKnife(int period, double delta, SwissArmyKnifeTool tool) {
    this(
        "Swiss(" + period + "," + Digits.text(delta) + "," + tool.text() + ")",
        period,
        delta,
        tool);
  }

  /// The two pole Gaussian filter.
  public Indicator gauss() {
    return gauss;
  }

  /// The two pole Butterworth filter.
  public Indicator butter() {
    return butter;
  }

  /// The high pass filter.
  public Indicator highPass() {
    return highPass;
  }

  /// The two pole high pass filter.
  public Indicator twoPoleHighPass() {
    return twoPoleHighPass;
  }

  /// The band pass filter.
  public Indicator bandPass() {
    return bandPass;
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(long timeNs, double input) {
    gauss.update(timeNs, input);
    butter.update(timeNs, input);
    highPass.update(timeNs, input);
    twoPoleHighPass.update(timeNs, input);
    bandPass.update(timeNs, input);
    return switch (tool) {
      case GAUSS -> gauss.value();
      case BUTTER -> butter.value();
      case HIGH_PASS -> highPass.value();
      case TWO_POLE_HIGH_PASS -> twoPoleHighPass.value();
      case BAND_PASS -> bandPass.value();
    };
  }

  @Override
  public void reset() {
    gauss.reset();
    butter.reset();
    highPass.reset();
    twoPoleHighPass.reset();
    bandPass.reset();
    super.reset();
  }

  private static SecondOrderFilter highPass(String name, int period, double angle) {
    double cos = Math.cos(angle);
    double alpha = (cos + Math.sin(angle) - 1) / cos;
    double[] onePole = {1 - alpha, 0};
    return new SecondOrderFilter(name, period, (1 + alpha) / 2, new double[] {1, -1, 0}, onePole);
  }

  private static SecondOrderFilter bandPass(String name, int period, double delta, double angle) {
    double beta = Math.cos(angle);
    double gamma = 1 / Math.cos(4 * Math.PI * delta / period);
    double alpha = gamma - Math.sqrt(gamma * gamma - 1);
    double[] poles = {-beta * (1 - alpha), alpha};
    return new SecondOrderFilter(name, period, (1 - alpha) / 2, new double[] {1, 0, -1}, poles);
  }
}
