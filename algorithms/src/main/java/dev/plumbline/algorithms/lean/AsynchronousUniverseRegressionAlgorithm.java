package dev.plumbline.algorithms.lean;

/// The same with a selection that may run ahead.
///
/// Answers to LEAN's `AsynchronousUniverseRegressionAlgorithm`.
public class AsynchronousUniverseRegressionAlgorithm extends FundamentalRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    universeSettings().setAsynchronous(true);
  }
}
