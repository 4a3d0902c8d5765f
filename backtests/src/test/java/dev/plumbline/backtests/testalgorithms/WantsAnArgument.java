package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;

/// Has no constructor without parameters.
public final class WantsAnArgument extends Algorithm {
  private final int year;

  /// An algorithm of a year.
  public WantsAnArgument(int year) {
    this.year = year;
  }

  @Override
  public void initialize() {
    setStartDate(year, 1, 1);
  }
}
