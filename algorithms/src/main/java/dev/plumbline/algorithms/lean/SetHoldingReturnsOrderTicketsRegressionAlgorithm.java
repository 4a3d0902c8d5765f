package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Gets a ticket for each order that setting holdings leads to.
///
/// Answers to LEAN's `SetHoldingReturnsOrderTicketsRegressionAlgorithm`.
public class SetHoldingReturnsOrderTicketsRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Symbol ibm;

  @Override
  public void initialize() {
    setStartDate(2018, 1, 4);
    setEndDate(2018, 1, 10);
    spy = addEquity("SPY", Resolution.DAILY).symbol();
    ibm = addEquity("IBM", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    List<OrderTicket> tickets =
        setHoldings(List.of(new PortfolioTarget(spy, 0.8), new PortfolioTarget(ibm, 0.2)));
    Expect.equal(portfolio().invested() ? 0 : 2, tickets.size(), "tickets");
  }
}
