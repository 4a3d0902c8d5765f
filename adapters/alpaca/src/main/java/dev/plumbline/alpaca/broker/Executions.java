package dev.plumbline.alpaca.broker;

import dev.plumbline.sdk.value.Decimal;

/// The executions of one order at the broker: the cumulative quantity of a replacement may or may
/// not hold what its predecessor had filled, its executions never do.
interface Executions {
  /// All executions of an order, null if they cannot be read now; it is then read again later.
  Executed of(String brokerId);

  /// Reads an order again later: its executions were not listed yet.
  void again(String brokerId);

  /// What was executed.
  ///
  /// @param quantity shares, without sign
  /// @param value their value
  record Executed(Decimal quantity, Decimal value) {}
}
