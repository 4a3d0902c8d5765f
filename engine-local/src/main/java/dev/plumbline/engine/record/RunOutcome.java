package dev.plumbline.engine.record;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.result.AlgorithmConfiguration;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.result.RunState;
import java.util.List;
import java.util.Map;

/// How a run ended, as its loop knows it.
///
/// @param utcNs time of the last step, UTC
/// @param state how it ended
/// @param configuration what it was set up with
/// @param orders by id, ascending
/// @param input what went into it
/// @param statistics the author's own statistics
/// @param warnings what the user should know before trusting the numbers
public record RunOutcome(
    long utcNs,
    RunState state,
    AlgorithmConfiguration configuration,
    List<Order> orders,
    RunInput input,
    OwnStatistics statistics,
    List<String> warnings) {

  /// Statistics that the author sets by name.
  ///
  /// @param runtime shown while running
  /// @param summary printed with the others
  public record OwnStatistics(Map<String, String> runtime, Map<String, String> summary) {
    /// None.
    public static final OwnStatistics NONE = new OwnStatistics(Map.of(), Map.of());
  }
}
