package dev.plumbline.sdk.algorithm;

import java.util.List;

/// What is sent to a [SignalExportTarget].
///
/// Source: LEAN,
/// `Common/Algorithm/Framework/Portfolio/SignalExports/SignalExportTargetParameters.cs`.
///
/// @param targets fractions of the portfolio's value, signed, one for each security
/// @param algorithm the algorithm that sends them
public record SignalExportTargetParameters(List<PortfolioTarget> targets, Algorithm algorithm) {
  /// Copies the list.
  public SignalExportTargetParameters {
    targets = List.copyOf(targets);
  }
}
