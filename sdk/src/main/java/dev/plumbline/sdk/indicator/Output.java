package dev.plumbline.sdk.indicator;

import java.util.function.BooleanSupplier;

/// One of several results of an indicator, set by that indicator.
final class Output extends ValueIndicator {
  private final BooleanSupplier ready;

  Output(String name, BooleanSupplier ready) {
    super(name);
    this.ready = ready;
  }

  @Override
  public boolean isReady() {
    return ready.getAsBoolean();
  }

  @Override
  protected double compute(long timeNs, double input) {
    return input;
  }
}
