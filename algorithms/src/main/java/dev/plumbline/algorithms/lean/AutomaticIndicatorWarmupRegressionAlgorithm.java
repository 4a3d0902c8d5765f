package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.DoubleWindow;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.WindowIndicator;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;

/// An indicator made by a word is warm at once; one of the author's own is warmed up by hand and
/// gets no bar twice.
///
/// Answers to LEAN's `AutomaticIndicatorWarmupRegressionAlgorithm`.
public class AutomaticIndicatorWarmupRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    settings().setAutomaticIndicatorWarmUp(true);
    spy = addEquity("SPY").symbol();
    SimpleMovingAverage average = sma(spy, 10);
    Expect.that(average.isReady(), "the average is not ready");
    OwnIndicator own = new OwnIndicator(10);
    registerIndicator(spy, own, Resolution.MINUTE);
    Expect.that(!own.isReady(), "the own indicator is ready");
    warmUpIndicator(spy, own);
    Expect.that(own.isReady(), "the own indicator is not ready");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }

  /// The mean of the last values, which refuses two values of one instant.
  private static final class OwnIndicator extends WindowIndicator {
    private long lastNs = Nanos.MIN;

    OwnIndicator(int period) {
      super("OwnIndicator", period);
    }

    @Override
    protected double compute(DoubleWindow inputs, long timeNs, double input) {
      Expect.that(timeNs != lastNs, "a bar came twice");
      lastNs = timeNs;
      double sum = 0;
      for (int i = 0; i < inputs.count(); i++) {
        sum += inputs.get(i);
      }
      return sum / inputs.count();
    }
  }
}
