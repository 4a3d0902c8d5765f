package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.CashAmount;

/// What decides when the money of a fill reaches the cash book.
///
/// Source: LEAN `Common/Securities/ISettlementModel.cs`; the stock models are in the package
/// `settlement`.
public interface SettlementModel {
  /// Books the money of a fill, at once or later.
  void applyFunds(ApplyFundsSettlementModelParameters parameters);

  /// Books what has become due; called at every time step.
  void scan(ScanSettlementModelParameters parameters);

  /// Money on its way, in account currency; [CashAmount#NONE] if there is none.
  CashAmount getUnsettledCash();
}
