package dev.plumbline.algorithms.lean;

import dev.plumbline.strategies.alpha.HistoricalReturnsAlphaModel;

/// Trades by the returns of the day before.
///
/// Answers to LEAN's `HistoricalReturnsAlphaModelFrameworkRegressionAlgorithm`.
public class HistoricalReturnsAlphaModelFrameworkRegressionAlgorithm
    extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setAlpha(new HistoricalReturnsAlphaModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(78, insights().totalCount(), "insights");
  }
}
