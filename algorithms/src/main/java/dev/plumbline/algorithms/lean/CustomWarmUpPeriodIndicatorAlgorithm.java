package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.ValueIndicator;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// Feeds averages of its own making with the past: one that says how much it needs, and one that
/// does not and stays cold.
///
/// Answers to LEAN's `CustomWarmUpPeriodIndicatorAlgorithm`.
public class CustomWarmUpPeriodIndicatorAlgorithm extends Algorithm {
  private static final int PERIOD = 60;
  private static final double TOLERANCE = 1e-9;

  private Symbol spy;
  private OwnAverage silent;
  private OwnAverage telling;
  private List<Indicator> warm;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", Resolution.SECOND).symbol();
    silent = new OwnAverage("silent", 0);
    telling = new OwnAverage("telling", PERIOD);
    warm =
        List.of(
            telling,
            new SimpleMovingAverage("first", PERIOD),
            new SimpleMovingAverage("second", PERIOD));
    registerIndicator(spy, telling, Resolution.MINUTE);
    registerIndicator(spy, silent, Resolution.MINUTE);
    registerIndicator(spy, warm.get(1), Resolution.MINUTE);
    registerIndicator(spy, warm.get(2), Resolution.MINUTE);
    warmUpIndicator(spy, telling, Resolution.MINUTE);
    warmUpIndicator(spy, silent, Resolution.MINUTE);
    Expect.that(!silent.isReady(), "an average that says no period is warm");
    warmUpIndicator(spy, warm.get(1), Resolution.MINUTE);
    warmUpIndicator(spy, warm.get(2), Resolution.MINUTE);
    for (Indicator indicator : warm) {
      Expect.that(indicator.isReady(), indicator.name() + " is cold");
      Expect.equal(PERIOD, indicator.samples(), "values of " + indicator.name());
    }
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
    if (time().getSecond() == 0) {
      Expect.equal(silent.samples() >= PERIOD, silent.isReady(), "ready");
      if (silent.isReady()) {
        for (Indicator indicator : warm) {
          Expect.that(
              Math.abs(indicator.value() - silent.value()) < TOLERANCE,
              indicator.name() + " differs at " + time());
        }
      }
    }
  }

  /// An average of the last minutes.
  private static final class OwnAverage extends ValueIndicator {
    private final Queue<Double> values = new ArrayDeque<>();
    private final int warmUpPeriod;

    OwnAverage(String name, int warmUpPeriod) {
      super(name);
      this.warmUpPeriod = warmUpPeriod;
    }

    @Override
    public boolean isReady() {
      return values.size() == PERIOD;
    }

    @Override
    public int warmUpPeriod() {
      return warmUpPeriod;
    }

    @Override
    protected double compute(long timeNs, double input) {
      values.add(input);
      if (values.size() > PERIOD) {
        values.remove();
      }
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum / values.size();
    }
  }
}
