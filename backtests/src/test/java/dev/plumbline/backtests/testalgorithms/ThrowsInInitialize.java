package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;

/// Fails before its first bar.
public final class ThrowsInInitialize extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    throw new UnsupportedOperationException("cannot be set up");
  }
}
