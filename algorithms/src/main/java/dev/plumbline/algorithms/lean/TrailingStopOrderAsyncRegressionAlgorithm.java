package dev.plumbline.algorithms.lean;

/// [TrailingStopOrderRegressionAlgorithm] without waiting for orders to be processed.
///
/// Answers to LEAN's `TrailingStopOrderAsyncRegressionAlgorithm`.
public class TrailingStopOrderAsyncRegressionAlgorithm
    extends TrailingStopOrderRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
