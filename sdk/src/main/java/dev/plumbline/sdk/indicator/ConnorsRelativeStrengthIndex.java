package dev.plumbline.sdk.indicator;

/// The mean of three numbers: a relative strength index, that of the length of the current streak
/// of rises or falls, and the share of recent relative changes below the newest, in percent; 0
/// while not ready.
///
/// Source: L. Connors and C. Alvarez, An Introduction to ConnorsRSI, 2012.
public final class ConnorsRelativeStrengthIndex extends ValueIndicator {
  private final RelativeStrengthIndex rsi;
  private final RelativeStrengthIndex streakRsi;
  private final DoubleWindow changes;
  private final int warmUpPeriod;
  private int streak;
  private double previousInput;

  /// An index with a name of its own.
  public ConnorsRelativeStrengthIndex(
      String name, int rsiPeriod, int rsiPeriodStreak, int lookBackPeriod) {
    super(name);
    rsi = new RelativeStrengthIndex(rsiPeriod);
    streakRsi = new RelativeStrengthIndex(rsiPeriodStreak);
    changes = new DoubleWindow(lookBackPeriod);
    warmUpPeriod = Math.max(lookBackPeriod, Math.max(rsiPeriod, rsiPeriodStreak) + 1);
  }

  /// An index named `CRSI(rsiPeriod,rsiPeriodStreak,lookBackPeriod)`.
  public ConnorsRelativeStrengthIndex(int rsiPeriod, int rsiPeriodStreak, int lookBackPeriod) {
    this(
        "CRSI(" + rsiPeriod + "," + rsiPeriodStreak + "," + lookBackPeriod + ")",
        rsiPeriod,
        rsiPeriodStreak,
        lookBackPeriod);
  }

  @Override
  public boolean isReady() {
    return rsi.isReady() && streakRsi.isReady() && changes.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    rsi.update(timeNs, input);
    follow(input);
    streakRsi.update(timeNs, streak);
    if (samples() == 1 || previousInput == 0) {
      previousInput = input;
      changes.add(0);
      return 0;
    }
    double change = (input - previousInput) / previousInput;
    double rank = changes.isReady() ? rank(change) : 0;
    changes.add(change);
    previousInput = input;
    return isReady() ? (rsi.value() + streakRsi.value() + rank) / 3 : 0;
  }

  private void follow(double input) {
    int sign = samples() == 1 ? 0 : Double.compare(input, previousInput);
    if (sign != 0) {
      streak = Integer.signum(streak) == -sign ? sign : streak + sign;
    }
  }

  private double rank(double change) {
    int below = 0;
    for (int i = 0; i < changes.count(); i++) {
      below += changes.get(i) < change ? 1 : 0;
    }
    return 100.0 * below / changes.count();
  }

  @Override
  public void reset() {
    rsi.reset();
    streakRsi.reset();
    changes.reset();
    streak = 0;
    previousInput = 0;
    super.reset();
  }
}
