package dev.plumbline.algorithms.lean;

/// Leaves an index as it comes: it cannot be traded, and no target of the portfolio names it.
///
/// Answers to LEAN's `IndexSecurityIsNotTradableRegressionAlgorithm`.
public class IndexSecurityIsNotTradableRegressionAlgorithm
    extends IndexSecurityCanBeTradableRegressionAlgorithm {
  @Override
  boolean isMadeTradable() {
    return false;
  }
}
