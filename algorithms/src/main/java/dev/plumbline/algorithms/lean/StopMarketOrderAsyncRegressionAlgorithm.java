package dev.plumbline.algorithms.lean;

/// [StopMarketOrderRegressionAlgorithm] without waiting for the order to be processed.
///
/// Answers to LEAN's `StopMarketOrderAsyncRegressionAlgorithm`.
public class StopMarketOrderAsyncRegressionAlgorithm extends StopMarketOrderRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
