package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;

/// An algorithm that nobody outside its package sees.
final class IsHidden extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
  }
}
