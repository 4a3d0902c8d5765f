package dev.plumbline.algorithms.lean;

import dev.plumbline.strategies.alpha.EmaCrossAlphaModel;

/// Trades by crossing averages.
///
/// Answers to LEAN's `EmaCrossAlphaModelFrameworkRegressionAlgorithm`.
public class EmaCrossAlphaModelFrameworkRegressionAlgorithm extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setAlpha(new EmaCrossAlphaModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    // insights may be active at the end
  }
}
