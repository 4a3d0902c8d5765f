package dev.plumbline.algorithms.lean;

/// The same without following the fund itself.
///
/// Answers to LEAN's `ETFConstituentUniverseCompositeDelistingRegressionAlgorithmNoAddEquityETF`.
public class ETFConstituentUniverseCompositeDelistingRegressionAlgorithmNoAddEquityETF
    extends ETFConstituentUniverseCompositeDelistingRegressionAlgorithm {
  @Override
  boolean followsFund() {
    return false;
  }
}
