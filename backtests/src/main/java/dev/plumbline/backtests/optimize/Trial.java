package dev.plumbline.backtests.optimize;

import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What is kept of one run.
///
/// @param index number of the combination in the grid
/// @param parameters the grid's parameters, as the algorithm got them
/// @param seed seed of the search that chose it
/// @param status LEAN's word: `Completed`, or how else it ended
/// @param error what went wrong, or empty
/// @param statistics the printed statistics, `OrderListHash` last
/// @param figures every measure, exact
public record Trial(
    int index,
    SequencedMap<String, String> parameters,
    long seed,
    String status,
    String error,
    SequencedMap<String, String> statistics,
    Map<Measure, Decimal> figures) {
  /// Copies the maps.
  public Trial {
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    statistics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(statistics));
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
  }

  /// What a run came to.
  public static Trial of(
      int index, SequencedMap<String, String> parameters, long seed, BacktestResult result) {
    Map<Measure, Decimal> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, measure.of(result));
    }
    return new Trial(
        index,
        parameters,
        seed,
        result.state().status().text(),
        result.state().runtimeError(),
        result.statistics(),
        figures);
  }

  /// Whether the run came to its end.
  public boolean isCompleted() {
    return status.equals(AlgorithmStatus.COMPLETED.text());
  }

  /// Whether another run of the same parameters came to exactly the same.
  public boolean equalsRun(Trial other) {
    return status.equals(other.status)
        && parameters.equals(other.parameters)
        && statistics.equals(other.statistics)
        && figures.equals(other.figures);
  }
}
