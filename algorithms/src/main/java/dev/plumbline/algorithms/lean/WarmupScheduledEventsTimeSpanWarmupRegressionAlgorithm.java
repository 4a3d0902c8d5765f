package dev.plumbline.algorithms.lean;

/// [WarmupScheduledEventsRegressionAlgorithm] warming up on a number of minutes.
///
/// Answers to LEAN's `WarmupScheduledEventsTimeSpanWarmupRegressionAlgorithm`.
public class WarmupScheduledEventsTimeSpanWarmupRegressionAlgorithm
    extends WarmupScheduledEventsRegressionAlgorithm {
  @Override
  protected void warmUp() {
    setWarmUp(510);
  }
}
