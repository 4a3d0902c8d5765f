package dev.plumbline.sdk.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The statistics of a run up to some time.
///
/// @param totalPerformance over all of it
/// @param rollingPerformances over months: key `M3_20131011` is three months up to that day
/// @param summary the printed statistics by name, in the order of printing
public record StatisticsResults(
    AlgorithmPerformance totalPerformance,
    SequencedMap<String, AlgorithmPerformance> rollingPerformances,
    SequencedMap<String, String> summary) {
  /// No statistics.
  public static final StatisticsResults EMPTY =
      new StatisticsResults(
          AlgorithmPerformance.EMPTY, new LinkedHashMap<>(), new LinkedHashMap<>());

  /// Copies the maps.
  public StatisticsResults {
    rollingPerformances =
        Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rollingPerformances));
    summary = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(summary));
  }
}
