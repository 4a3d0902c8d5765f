package dev.plumbline.algorithms.lean;

/// [MarketOnOpenOrderRegressionAlgorithm] without waiting for orders to be processed.
///
/// Answers to LEAN's `MarketOnOpenOrderAsyncRegressionAlgorithm`.
public class MarketOnOpenOrderAsyncRegressionAlgorithm
    extends MarketOnOpenOrderRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
