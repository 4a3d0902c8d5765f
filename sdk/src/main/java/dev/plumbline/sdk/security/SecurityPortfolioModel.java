package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderEvent;

/// The bookkeeping of a fill: holdings, fees, cash, closed profit.
///
/// Source: LEAN `Common/Securities/ISecurityPortfolioModel.cs`; the stock model belongs to the
/// engine's ledger.
@FunctionalInterface
public interface SecurityPortfolioModel {
  /// Books a fill of a security.
  void processFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill);
}
