package dev.plumbline.algorithms.lean;

import dev.plumbline.strategies.alpha.MacdAlphaModel;

/// Trades by MACD signals.
///
/// Answers to LEAN's `MacdAlphaModelFrameworkRegressionAlgorithm`.
public class MacdAlphaModelFrameworkRegressionAlgorithm extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setAlpha(new MacdAlphaModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(4, insights().totalCount(), "insights");
  }
}
