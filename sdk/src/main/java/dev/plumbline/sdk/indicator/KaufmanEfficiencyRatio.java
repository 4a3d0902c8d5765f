package dev.plumbline.sdk.indicator;

/// How straight the price moved: the net change over a period divided by the sum of the absolute
/// changes within it, 1 for a straight move.
///
/// As in LEAN a rise that equals the path, and a path of length zero, give 1, and the input itself
/// stands in while fewer than `period + 1` values were seen. Source: P. J. Kaufman, Smarter
/// Trading, 1995.
public class KaufmanEfficiencyRatio extends WindowIndicator {
  private static final double STRAIGHT = 1e-12;

  private final CompensatedSum path = new CompensatedSum();
  private double trailing;
  private double ratio;

  /// A ratio over a period.
  public KaufmanEfficiencyRatio(String name, int period) {
    super(name, period + 1);
  }

  /// A ratio named `KER(period)`.
  public KaufmanEfficiencyRatio(int period) {
    this("KER(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() >= period();
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    return follow(inputs, input) ? ratio : input;
  }

  /// Takes the newest input in; whether there is a ratio now.
  final boolean follow(DoubleWindow inputs, double input) {
    if (samples() > 1) {
      path.add(Math.abs(input - inputs.get(1)));
    }
    if (samples() < period()) {
      return false;
    }
    double oldest = inputs.oldest();
    if (samples() > period()) {
      path.add(-Math.abs(trailing - oldest));
    }
    trailing = oldest;
    double length = path.value();
    double change = input - oldest;
    boolean straight = length - change <= STRAIGHT * Math.abs(input) || length <= 0;
    ratio = straight ? 1 : Math.abs(change / length);
    return true;
  }

  final double ratio() {
    return ratio;
  }

  @Override
  public void reset() {
    path.reset();
    trailing = 0;
    ratio = 0;
    super.reset();
  }
}
