package dev.plumbline.sdk.settlement;

import dev.plumbline.sdk.security.ApplyFundsSettlementModelParameters;
import dev.plumbline.sdk.security.ScanSettlementModelParameters;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.value.CashAmount;

/// Settlement at once, in the currency of the fill; the default of margin accounts.
///
/// Source: LEAN `Common/Securities/ImmediateSettlementModel.cs`.
public class ImmediateSettlementModel implements SettlementModel {
  @Override
  public void applyFunds(ApplyFundsSettlementModelParameters parameters) {
    CashAmount money = parameters.cashAmount();
    parameters.portfolio().cashBook().get(money.currency()).addAmount(money.amount());
  }

  @Override
  public void scan(ScanSettlementModelParameters parameters) {
    // nothing is ever on its way
  }

  @Override
  public CashAmount getUnsettledCash() {
    return CashAmount.NONE;
  }
}
