package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.ApplyFundsSettlementModelParameters;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.ScanSettlementModelParameters;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;

/// Its settlement model pays at once and takes back on one day.
///
/// Answers to LEAN's `SetCustomSettlementModelRegressionAlgorithm`.
public class SetCustomSettlementModelRegressionAlgorithm extends Algorithm {
  private static final long TAKEN_BACK = Nanos.of(2013, 10, 6, 0, 0);

  private Equity spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(10_000);
    spy = addEquity("SPY", Resolution.DAILY);
    spy.setSettlementModel(new ReturningSettlementModel());
  }

  @Override
  public void onData(Slice slice) {
    if (dollars().compareTo(Decimal.of(10_000)) == 0) {
      spy.settlementModel()
          .applyFunds(
              new ApplyFundsSettlementModelParameters(
                  portfolio(), spy, timeNs(), new CashAmount(Decimal.of(101), "USD"), null));
    }
  }

  private Decimal dollars() {
    return portfolio().cashBook().get("USD").amountExact();
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(Decimal.of(10_101), dollars(), "dollars");
    spy.settlementModel().scan(new ScanSettlementModelParameters(portfolio(), spy, TAKEN_BACK));
    Expect.equal(Decimal.of(10_000), dollars(), "dollars after the return");
  }

  private static final class ReturningSettlementModel implements SettlementModel {
    private CashAmount paid;

    @Override
    public void applyFunds(ApplyFundsSettlementModelParameters parameters) {
      paid = parameters.cashAmount();
      parameters.portfolio().cashBook().get(paid.currency()).addAmount(paid.amount());
    }

    @Override
    public void scan(ScanSettlementModelParameters parameters) {
      if (parameters.utcNs() == TAKEN_BACK) {
        parameters.portfolio().cashBook().get(paid.currency()).addAmount(paid.amount().negate());
      }
    }

    @Override
    public CashAmount getUnsettledCash() {
      return new CashAmount(Decimal.ZERO, "USD");
    }
  }
}
