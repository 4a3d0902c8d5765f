package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.CompositeIndicator;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Composes the lesser of two indicators twice.
///
/// Answers to LEAN's `CompositeIndicatorWorksAsExpectedRegressionAlgorithm`.
public class CompositeIndicatorWorksAsExpectedRegressionAlgorithm extends Algorithm {
  private CompositeIndicator direct;
  private CompositeIndicator byMethod;
  private boolean received;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 5);
    Symbol spy = addEquity("SPY", Resolution.MINUTE).symbol();
    Indicator close = identity(spy, Resolution.MINUTE, Field.CLOSE, "close");
    Indicator low = min(spy, 420, Resolution.MINUTE, Field.LOW);
    direct =
        new CompositeIndicator(
            "CompositeMinDirect", close, low, (l, r) -> Math.min(l.value(), r.value()));
    byMethod = new CompositeIndicator("CompositeMinMethod", close, low, this::lesser);
  }

  private double lesser(Indicator left, Indicator right) {
    return Math.min(left.value(), right.value());
  }

  @Override
  public void onData(Slice slice) {
    received = true;
    Expect.equal(direct.value(), byMethod.value(), "lesser value");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(received, "no data");
  }
}
