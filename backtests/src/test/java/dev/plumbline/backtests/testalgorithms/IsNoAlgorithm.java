package dev.plumbline.backtests.testalgorithms;

/// Something else.
public final class IsNoAlgorithm {
  /// Makes nothing that runs.
  public IsNoAlgorithm() {}
}
