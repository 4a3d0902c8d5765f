package dev.plumbline.algorithms.lean;

/// [SetHoldingsRegressionAlgorithm] without waiting for orders to be filled.
///
/// Answers to LEAN's `SetHoldingsAsyncRegressionAlgorithm`.
public class SetHoldingsAsyncRegressionAlgorithm extends SetHoldingsRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
