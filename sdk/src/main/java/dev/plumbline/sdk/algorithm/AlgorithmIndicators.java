package dev.plumbline.sdk.algorithm;

/// The words of an [Algorithm] for indicators and consolidators.
///
/// A layer of [Algorithm], not to be extended.
public abstract sealed class AlgorithmIndicators extends AlgorithmTrading permits Algorithm {
  AlgorithmIndicators() {}
}
