package dev.plumbline.algorithms.lean;

/// The same with a warm-up of so many bars, whatever they are.
///
/// Answers to LEAN's `WarmupSelectionBarCountRegressionAlgorithm`.
public class WarmupSelectionBarCountRegressionAlgorithm extends WarmupSelectionRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setWarmup(2);
  }
}
