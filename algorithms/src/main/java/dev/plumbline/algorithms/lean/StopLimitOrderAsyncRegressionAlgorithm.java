package dev.plumbline.algorithms.lean;

/// [StopLimitOrderRegressionAlgorithm] without waiting for orders to be processed.
///
/// Answers to LEAN's `StopLimitOrderAsyncRegressionAlgorithm`.
public class StopLimitOrderAsyncRegressionAlgorithm extends StopLimitOrderRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
