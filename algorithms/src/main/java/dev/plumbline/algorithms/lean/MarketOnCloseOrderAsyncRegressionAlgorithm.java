package dev.plumbline.algorithms.lean;

/// [MarketOnCloseOrderRegressionAlgorithm] without waiting for the order to be processed.
///
/// Answers to LEAN's `MarketOnCloseOrderAsyncRegressionAlgorithm`.
public class MarketOnCloseOrderAsyncRegressionAlgorithm
    extends MarketOnCloseOrderRegressionAlgorithm {
  @Override
  protected boolean asynchronous() {
    return true;
  }
}
