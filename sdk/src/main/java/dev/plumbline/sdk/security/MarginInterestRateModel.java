package dev.plumbline.sdk.security;

/// What holding a security costs or earns in interest.
///
/// Source: LEAN `Common/Securities/IMarginInterestRateModel.cs`.
@FunctionalInterface
public interface MarginInterestRateModel {
  /// The model without interest.
  MarginInterestRateModel NULL = parameters -> {};

  /// Books what has become due; called at every time step.
  void applyMarginInterestRate(MarginInterestRateParameters parameters);
}
