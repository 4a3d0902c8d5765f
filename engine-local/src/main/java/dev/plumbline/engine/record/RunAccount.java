package dev.plumbline.engine.record;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// What the record asks of the run. Money is in account currency.
public interface RunAccount {
  /// Whether the algorithm is warming up; nothing is drawn then.
  boolean isWarmingUp();

  /// The worth of the portfolio.
  Decimal totalPortfolioValue();

  /// The worth of the portfolio, good to 1e-9 of it and cheap: it is asked for at every step.
  double totalPortfolioValueEstimate();

  /// What open positions would gain, fees included.
  Decimal totalUnrealizedProfit();

  /// All fees paid.
  Decimal totalFees();

  /// Profit of closed positions less fees.
  Decimal totalNetProfit();

  /// The worth of the open positions, without sign.
  Decimal totalHoldingsValue();

  /// All that was bought and sold.
  Decimal totalSaleVolume();

  /// The holdings of all securities, held or not.
  List<SecurityHolding> holdings();

  /// The holdings with a quantity other than zero, in the order of [#holdings()].
  List<SecurityHolding> heldQuantities();

  /// The margin of each open position.
  List<MarginUse> marginUses();

  /// The value of the benchmark at a UTC time in nanoseconds since 1970.
  Decimal benchmark(long utcNs);

  /// The number of orders.
  int ordersCount();

  /// Profit or loss of each closing transaction, in the order in which they came.
  List<AlgorithmTransactionRecord> transactionRecord();

  /// The trades closed so far, in the order of their exits.
  List<Trade> closedTrades();
}
