package dev.plumbline.algorithms.lean;

/// [LimitIfTouchedRegressionAlgorithm] without waiting for orders to be processed.
///
/// Answers to LEAN's `LimitIfTouchedAsyncRegressionAlgorithm`.
public class LimitIfTouchedAsyncRegressionAlgorithm extends LimitIfTouchedRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
