package dev.plumbline.sdk.insight;

import java.time.Instant;

/// Judges insights, once a step.
///
/// Source: LEAN, `IInsightScoreFunction`.
@FunctionalInterface
public interface InsightScoreFunction {
  /// Judges the insights at an instant.
  void score(InsightManager insights, Instant utcTime);
}
