package dev.plumbline.alpaca.broker;

import java.time.Duration;

/// How the brokerage deals with doubt.
///
/// @param inDoubt how long an order whose sending got no answer is looked for by its client order
///   id before it counts as never arrived
/// @param resendAge an order that never arrived is sent once more, under the same client order id,
///   if it is not older than this; else it is given up
/// @param settle how long orders and positions that do not fit together are read again before the
///   difference counts
/// @param audit time between two comparisons with the broker
/// @param listen how long the stream of trade updates may take to come up
/// @param toleratesOthers whether orders of others on the account are left alone; else they stop
///   the run
/// @param differences what is done with positions that differ for good while the run goes on; when
///   a run begins, what the account holds is always taken over
/// @param dryRun whether orders are shown and not sent
public record BrokerPolicy(
    Duration inDoubt,
    Duration resendAge,
    Duration settle,
    Duration audit,
    Duration listen,
    boolean toleratesOthers,
    DifferencePolicy differences,
    boolean dryRun) {
  /// What suits the real broker.
  public static final BrokerPolicy DEFAULT =
      new BrokerPolicy(
          Duration.ofSeconds(6),
          Duration.ofSeconds(15),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(20),
          false,
          DifferencePolicy.HALT,
          false);

  /// The same, showing orders instead of sending them, or not.
  public BrokerPolicy withDryRun(boolean value) {
    return new BrokerPolicy(
        inDoubt, resendAge, settle, audit, listen, toleratesOthers, differences, value);
  }
}
