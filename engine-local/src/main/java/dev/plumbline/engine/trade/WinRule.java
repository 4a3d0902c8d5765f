package dev.plumbline.engine.trade;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// Decides whether a trade counts as won.
@FunctionalInterface
public interface WinRule {
  /// A trade is won if it made a profit.
  WinRule PROFIT = (fill, security, profitLoss) -> profitLoss.isPositive();

  /// Whether the trade that the fill closed counts as won.
  boolean isWin(OrderEvent fill, Security security, Decimal profitLoss);
}
