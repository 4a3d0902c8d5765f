package dev.plumbline.sdk.algorithm;

/// What an algorithm runs for.
public enum AlgorithmMode {
  /// Trading, on a paper account or a real one.
  LIVE,
  /// One of many runs over the past that look for the best parameters.
  OPTIMIZATION,
  /// A run over the past.
  BACKTESTING,
  /// A look at data without a run.
  RESEARCH
}
