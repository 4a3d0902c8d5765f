package dev.plumbline.algorithms.lean;

import dev.plumbline.strategies.alpha.RsiAlphaModel;

/// Trades by relative strength; securities that went leave no consolidators behind.
///
/// Answers to LEAN's `RsiAlphaModelFrameworkRegressionAlgorithm`.
public class RsiAlphaModelFrameworkRegressionAlgorithm extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setAlpha(new RsiAlphaModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(0, subscriptionManager().consolidatorCount(), "consolidators left");
  }
}
