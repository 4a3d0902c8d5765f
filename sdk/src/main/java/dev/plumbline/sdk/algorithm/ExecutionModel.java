package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// Sends the orders that bring holdings to their targets.
///
/// Source: LEAN, `Algorithm/Execution/IExecutionModel.cs`.
@FunctionalInterface
public interface ExecutionModel {
  /// Sends orders. Targets of earlier steps that were not reached are the model's to remember.
  ///
  /// @param targets those that are new in this step; may be empty
  void execute(Algorithm algorithm, List<PortfolioTarget> targets);

  /// Securities came or went.
  default void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {}

  /// An order changed; before the algorithm hears of it.
  default void onOrderEvent(Algorithm algorithm, OrderEvent orderEvent) {}
}
