package dev.plumbline.sdk.insight;

import java.time.Instant;
import java.util.List;

/// Insights emitted at one instant.
///
/// @param dateTimeUtc the instant
/// @param insights the insights, in the order in which they were said
public record GeneratedInsightsCollection(Instant dateTimeUtc, List<Insight> insights) {
  /// Copies the list, so that it stays what it was.
  public GeneratedInsightsCollection {
    insights = List.copyOf(insights);
  }
}
