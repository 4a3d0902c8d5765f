package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;

/// Fails in its constructor.
public final class ThrowsWhenMade extends Algorithm {
  /// Throws.
  public ThrowsWhenMade() {
    throw new IllegalStateException("not today");
  }

  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
  }
}
