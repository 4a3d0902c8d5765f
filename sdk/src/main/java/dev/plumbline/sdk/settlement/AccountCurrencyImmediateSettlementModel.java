package dev.plumbline.sdk.settlement;

import dev.plumbline.sdk.security.ApplyFundsSettlementModelParameters;
import dev.plumbline.sdk.security.CashBook;
import dev.plumbline.sdk.value.CashAmount;

/// Settlement at once, in account currency whatever the currency of the fill.
///
/// Source: LEAN `Common/Securities/AccountCurrencyImmediateSettlementModel.cs`.
public class AccountCurrencyImmediateSettlementModel extends ImmediateSettlementModel {
  @Override
  public void applyFunds(ApplyFundsSettlementModelParameters parameters) {
    CashBook book = parameters.portfolio().cashBook();
    CashAmount money = book.convertToAccountCurrency(parameters.cashAmount());
    book.get(money.currency()).addAmount(money.amount());
  }
}
