package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Whether as many shares can be borrowed as an order would sell short.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.cs`, `Shortable`.
final class ShortSales {
  private ShortSales() {}

  static boolean allowed(
      Security security, Decimal quantity, List<OpenOrder> open, int exceptOrderId) {
    Long shortable = shortable(security);
    if (shortable == null) {
      return true;
    }
    Decimal openQuantity = Decimal.ZERO;
    for (OpenOrder other : open) {
      OrderTicket ticket = other.ticket();
      if (ticket.orderId() != exceptOrderId && ticket.symbol().equals(security.symbol())) {
        openQuantity = openQuantity.add(ticket.quantityRemainingExact());
      }
    }
    Decimal limit = Decimal.of(-shortable);
    Decimal held = security.holdings().quantityExact();
    if (held.add(openQuantity).isLessOrEqual(limit)) {
      return false;
    }
    return held.subtract(quantity.abs()).add(openQuantity).isGreaterOrEqual(limit);
  }

  /// LEAN's words for a refusal.
  ///
  /// @param symbol the security's symbol as LEAN writes it
  static String message(String symbol, Security security, Decimal quantity) {
    return "Order exceeds shortable quantity %s for Symbol %s requested %s)"
        .formatted(shortable(security), symbol, quantity);
  }

  private static Long shortable(Security security) {
    return security.shortableProvider().shortableQuantity(security.symbol(), security.localTime());
  }
}
