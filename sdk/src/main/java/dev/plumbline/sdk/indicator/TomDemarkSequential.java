package dev.plumbline.sdk.indicator;

/// DeMark's sequential: nine closes beyond those four bars before make a setup, thirteen closes
/// beyond the extremes two bars before make a countdown; the value is the code of the bar's
/// [TomDemarkSequentialPhase], 0 where it counts in none.
///
/// Source: T. DeMark, The New Science of Technical Analysis, 1994.
public final class TomDemarkSequential extends BarIndicator {
  private static final int SETUP_COUNT = 9;
  private static final int COUNTDOWN_COUNT = 13;
  private static final int WINDOW = 10;
  private static final int READY = 6;

  private final DoubleWindow highs = new DoubleWindow(WINDOW);
  private final DoubleWindow lows = new DoubleWindow(WINDOW);
  private final DoubleWindow closes = new DoubleWindow(WINDOW);
  private TomDemarkSequentialPhase phase = TomDemarkSequentialPhase.NONE;
  private int setupPhaseStepCount;
  private int countdownPhaseStepCount;
  private double supportPrice;
  private double resistancePrice;

  /// A sequential with a name.
  public TomDemarkSequential(String name) {
    super(name);
  }

  /// A sequential named `TomDemarkSequential`.
  public TomDemarkSequential() {
    this("TomDemarkSequential");
  }

  /// The lowest low of the last sell setup, below which its countdown ends.
  public double supportPrice() {
    return supportPrice;
  }

  /// The highest high of the last buy setup, above which its countdown ends.
  public double resistancePrice() {
    return resistancePrice;
  }

  /// The bars counted in the last setup.
  public int setupPhaseStepCount() {
    return setupPhaseStepCount;
  }

  /// The bars counted in the last countdown.
  public int countdownPhaseStepCount() {
    return countdownPhaseStepCount;
  }

  @Override
  public boolean isReady() {
    return samples() >= READY;
  }

  @Override
  public int warmUpPeriod() {
    return READY;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    highs.add(high);
    lows.add(low);
    closes.add(close);
    if (!isReady()) {
      return 0;
    }
    TomDemarkSequentialPhase shown =
        switch (phase) {
          case BUY_SETUP -> buySetup(close);
          case SELL_SETUP -> sellSetup(close);
          case BUY_COUNTDOWN -> countdown(close <= lows.get(2), close > resistancePrice);
          case SELL_COUNTDOWN -> countdown(close >= highs.get(2), close < supportPrice);
          default -> begin(close);
        };
    return shown.code();
  }

  private TomDemarkSequentialPhase begin(double close) {
    boolean wasAbove = closes.get(1) > closes.get(5);
    boolean wasBelow = closes.get(1) < closes.get(5);
    if (wasAbove && close < closes.get(4)) {
      phase = TomDemarkSequentialPhase.BUY_SETUP;
      setupPhaseStepCount = 1;
    } else if (wasBelow && close > closes.get(4)) {
      phase = TomDemarkSequentialPhase.SELL_SETUP;
      setupPhaseStepCount = 1;
    }
    return phase;
  }

  private TomDemarkSequentialPhase buySetup(double close) {
    if (close >= closes.get(4)) {
      return end();
    }
    if (++setupPhaseStepCount != SETUP_COUNT) {
      return TomDemarkSequentialPhase.BUY_SETUP;
    }
    phase = TomDemarkSequentialPhase.BUY_COUNTDOWN;
    resistancePrice = highs.get(lookBack());
    for (int i = lookBack(); i < highs.count(); i++) {
      resistancePrice = Math.max(resistancePrice, highs.get(i));
    }
    if (close < lows.get(2)) {
      countdownPhaseStepCount = 1;
    }
    double bound = Math.min(lows.get(3), lows.get(2));
    return lows.get(1) < bound || lows.get(0) < bound
        ? TomDemarkSequentialPhase.BUY_SETUP_PERFECT
        : TomDemarkSequentialPhase.BUY_SETUP;
  }

  private TomDemarkSequentialPhase sellSetup(double close) {
    if (close <= closes.get(4)) {
      return end();
    }
    if (++setupPhaseStepCount != SETUP_COUNT) {
      return TomDemarkSequentialPhase.SELL_SETUP;
    }
    phase = TomDemarkSequentialPhase.SELL_COUNTDOWN;
    supportPrice = lows.get(lookBack());
    for (int i = lookBack(); i < lows.count(); i++) {
      supportPrice = Math.min(supportPrice, lows.get(i));
    }
    if (close > highs.get(2)) {
      countdownPhaseStepCount = 1;
    }
    double bound = Math.max(highs.get(3), highs.get(2));
    return highs.get(1) > bound || highs.get(0) > bound
        ? TomDemarkSequentialPhase.SELL_SETUP_PERFECT
        : TomDemarkSequentialPhase.SELL_SETUP;
  }

  private TomDemarkSequentialPhase countdown(boolean counts, boolean broken) {
    TomDemarkSequentialPhase running = phase;
    if (counts) {
      if (++countdownPhaseStepCount == COUNTDOWN_COUNT) {
        phase = TomDemarkSequentialPhase.NONE;
      }
      return running;
    }
    return broken ? end() : TomDemarkSequentialPhase.NONE;
  }

  private TomDemarkSequentialPhase end() {
    phase = TomDemarkSequentialPhase.NONE;
    return phase;
  }

  /// The first bar, counted back from the newest, of the nine oldest in the window.
  private int lookBack() {
    return closes.count() - SETUP_COUNT;
  }

  @Override
  public void reset() {
    highs.reset();
    lows.reset();
    closes.reset();
    phase = TomDemarkSequentialPhase.NONE;
    setupPhaseStepCount = 0;
    countdownPhaseStepCount = 0;
    supportPrice = 0;
    resistancePrice = 0;
    super.reset();
  }
}
