package dev.plumbline.sdk.indicator;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/// An indicator whose value is a function of its input.
public final class FunctionalIndicator extends ValueIndicator {
  private final DoubleUnaryOperator function;
  private final Predicate<Indicator> ready;
  private final Runnable onReset;

  /// An indicator of a function without memory.
  public FunctionalIndicator(
      String name, DoubleUnaryOperator function, Predicate<Indicator> ready) {
    this(name, function, ready, () -> {});
  }

  /// An indicator of a function whose memory `onReset` clears.
  public FunctionalIndicator(
      String name, DoubleUnaryOperator function, Predicate<Indicator> ready, Runnable onReset) {
    super(name);
    this.function = function;
    this.ready = ready;
    this.onReset = onReset;
  }

  @Override
  public boolean isReady() {
    return ready.test(this);
  }

  @Override
  protected double compute(long timeNs, double input) {
    return function.applyAsDouble(input);
  }

  @Override
  public void reset() {
    onReset.run();
    super.reset();
  }
}
