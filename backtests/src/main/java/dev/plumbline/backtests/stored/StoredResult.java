package dev.plumbline.backtests.stored;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The result of a run, as it lies in files.
///
/// @param file the result's main file
/// @param name name of the run
/// @param engine who made it: `LEAN` or `Plumbline`, with its version where it is told
/// @param status how the run ended, such as `Completed`; empty if not told
/// @param error the message of the error that ended it; empty without one
/// @param configuration what it was set up with
/// @param statistics the printed statistics by name, in the file's order
/// @param runtimeStatistics figures shown while running
/// @param tradeStatistics figures of the closed trades, by LEAN's name, as they stand in the file
/// @param charts series by name, by chart
/// @param trades closed trades
/// @param orders orders by id
/// @param fills fills in order of time
/// @param notes what the result's maker warns of
/// @param log messages
/// @param input what went into it: files read, data points
public record StoredResult(
    Path file,
    String name,
    String engine,
    String status,
    String error,
    StoredConfiguration configuration,
    SequencedMap<String, String> statistics,
    SequencedMap<String, String> runtimeStatistics,
    SequencedMap<String, String> tradeStatistics,
    SequencedMap<String, SequencedMap<String, StoredSeries>> charts,
    List<StoredTrade> trades,
    List<StoredOrder> orders,
    List<StoredFill> fills,
    List<String> notes,
    List<String> log,
    SequencedMap<String, String> input) {
  /// Copies lists and maps.
  public StoredResult {
    statistics = copy(statistics);
    runtimeStatistics = copy(runtimeStatistics);
    tradeStatistics = copy(tradeStatistics);
    charts = copy(charts);
    trades = List.copyOf(trades);
    orders = List.copyOf(orders);
    fills = List.copyOf(fills);
    notes = List.copyOf(notes);
    log = List.copyOf(log);
    input = copy(input);
  }

  private static <V> SequencedMap<String, V> copy(SequencedMap<String, V> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }

  /// A line of a chart; empty if there is none.
  public StoredSeries series(String chart, String series) {
    return charts
        .getOrDefault(chart, Collections.emptySortedMap())
        .getOrDefault(series, StoredSeries.EMPTY);
  }

  /// The lines of a chart; none if there is no such chart.
  public Map<String, StoredSeries> chart(String chart) {
    return charts.getOrDefault(chart, Collections.emptySortedMap());
  }

  /// A printed statistic; empty if there is none.
  public String statistic(String statistic) {
    return statistics.getOrDefault(statistic, "");
  }
}
