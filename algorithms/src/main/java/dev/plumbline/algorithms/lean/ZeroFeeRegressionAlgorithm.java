package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;

/// Buys and sells at once, without fees.
///
/// Answers to LEAN's `ZeroFeeRegressionAlgorithm`.
public class ZeroFeeRegressionAlgorithm extends Algorithm {
  private Equity spy;
  private boolean traded;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE);
    spy.setFeeModel(parameters -> OrderFee.ZERO);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested() && !traded) {
      traded = true;
      setHoldings(spy.symbol(), 1);
      debug("Purchased Stock");
    } else {
      liquidate(spy.symbol());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    log("TotalPortfolioValue: " + portfolio().totalPortfolioValueExact());
    log("CashBook: " + portfolio().cashBook());
    Decimal cash = portfolio().cashBook().get("USD").amountExact();
    Expect.equal(
        Decimal.of(100_000),
        cash.subtract(spy.holdings().lastTradeProfitExact()),
        "cash without the profit");
    Expect.that(
        !portfolio().cashBook().containsKey(Currencies.NULL_CURRENCY), "cash without a currency");
    Expect.equal(Decimal.ZERO, closedTrades().getFirst().totalFeesExact(), "fees of the trade");
    Expect.equal(Decimal.ZERO, spy.holdings().totalFeesExact(), "fees of the security");
  }
}
