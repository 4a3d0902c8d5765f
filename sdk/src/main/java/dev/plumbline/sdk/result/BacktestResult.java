package dev.plumbline.sdk.result;

import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// All that a finished run leaves behind.
///
/// @param algorithmId name of the run; result files are called after it
/// @param state how it ended
/// @param algorithmConfiguration what it was set up with
/// @param statistics the printed statistics by name, in LEAN's order, `OrderListHash` last
/// @param runtimeStatistics figures shown while running, by name, sorted
/// @param totalPerformance over all of the run, with the closed trades
/// @param rollingWindow over months: key `M3_20131011` is three months up to that day; without
///   trades
/// @param charts by name, in the order in which they were first drawn
/// @param orders by id, ascending
/// @param orderEvents in the order in which they happened
/// @param profitLoss profit or loss after fees by UTC time in nanoseconds, ascending
/// @param log messages in the order in which they were written
/// @param input what went into it
/// @param warnings what the user should know before trusting the numbers
public record BacktestResult(
    String algorithmId,
    RunState state,
    AlgorithmConfiguration algorithmConfiguration,
    SequencedMap<String, String> statistics,
    SequencedMap<String, String> runtimeStatistics,
    AlgorithmPerformance totalPerformance,
    SequencedMap<String, AlgorithmPerformance> rollingWindow,
    SequencedMap<String, Chart> charts,
    List<Order> orders,
    List<OrderEvent> orderEvents,
    SequencedMap<Long, Decimal> profitLoss,
    List<LogLine> log,
    RunInput input,
    List<String> warnings) {
  /// The name of the statistic that holds the MD5 of all orders.
  public static final String ORDER_LIST_HASH = "OrderListHash";

  /// Copies lists and maps.
  public BacktestResult {
    statistics = copy(statistics);
    runtimeStatistics = copy(runtimeStatistics);
    rollingWindow = copy(rollingWindow);
    charts = copy(charts);
    orders = List.copyOf(orders);
    orderEvents = List.copyOf(orderEvents);
    profitLoss = copy(profitLoss);
    log = List.copyOf(log);
    warnings = List.copyOf(warnings);
  }

  private static <K, V> SequencedMap<K, V> copy(SequencedMap<K, V> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }

  /// Data points fed, history not included.
  public long dataPoints() {
    return input.dataPoints();
  }

  /// Data points of history requests.
  public long historyDataPoints() {
    return input.historyDataPoints();
  }

  /// The MD5 of all orders, 32 hex digits; null if it was not computed.
  public String orderListHash() {
    return statistics.get(ORDER_LIST_HASH);
  }
}
