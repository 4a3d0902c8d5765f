package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;

/// A brokerage that trades in the world.
///
/// Used by the engine's thread alone. What a call does not answer at once comes as a report later.
public interface LiveBrokerage {
  /// What the account holds now; asked once, before anything else.
  ///
  /// @param portfolio the run's own ledger, for checks before orders are sent
  /// @throws RuntimeException if it cannot be found out, or nothing may be traded
  LiveOpening open(SecurityPortfolioManager portfolio);

  /// Sends an order.
  ///
  /// @param order the order; its number names it from now on
  /// @param security its security, with the prices of now
  /// @return why it is refused; null if it was taken, or if that is not known yet: a report then
  ///   tells
  String place(Order order, Security security);

  /// Changes an order.
  ///
  /// @param order the order as it shall be
  /// @return why it is refused; null if the change was sent
  String update(Order order, Security security);

  /// Asks for an order to be cancelled; a report tells whether it is.
  ///
  /// @return why that is refused; null if the request was sent
  String cancel(Order order);

  /// The next report, null if there is none yet.
  LiveReport poll();

  /// An order of an earlier run that a report names although it was not open when this run began:
  /// it was given up, and arrived all the same. As it was before that report.
  ///
  /// @param orderId the order's number
  /// @return the order, null if there never was one
  default LiveOpening.Open recall(int orderId) {
    return null;
  }

  /// What the ledger is to take over as the account has it, or null; the thread of the run asks
  /// between two steps.
  default LiveAdoption adoption() {
    return null;
  }

  /// The next message of the brokerage, such as that the connection is lost, or null; the thread of
  /// the run asks after the reports.
  default BrokerageMessageEvent message() {
    return null;
  }
}
