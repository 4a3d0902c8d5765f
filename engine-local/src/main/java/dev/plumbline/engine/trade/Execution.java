package dev.plumbline.engine.trade;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// A fill as trades are made of it.
///
/// @param event the fill
/// @param security the security traded
/// @param quantity shares or contracts, negative for a sale; less than the event's after a part was
///   used up
/// @param fee fee in account currency; zero for a later fill of an order
/// @param conversionRate worth of the quote currency in account currency
/// @param multiplier units that a contract stands for
record Execution(
    OrderEvent event,
    Security security,
    Decimal quantity,
    Decimal fee,
    Decimal conversionRate,
    Decimal multiplier) {

  Symbol symbol() {
    return event.symbol();
  }

  int orderId() {
    return event.orderId();
  }

  long utcNs() {
    return event.utcNs();
  }

  Decimal price() {
    return event.fillPriceExact();
  }

  Decimal absoluteQuantity() {
    return quantity.abs();
  }

  TradeDirection direction() {
    return quantity.isPositive() ? TradeDirection.LONG : TradeDirection.SHORT;
  }

  Execution withQuantity(Decimal left) {
    return new Execution(event, security, left, fee, conversionRate, multiplier);
  }

  /// A difference of prices of so many units as money of the account, to the cent.
  Decimal money(Decimal priceDifference, Decimal units) {
    return priceDifference.multiply(units).multiply(conversionRate).multiply(multiplier).round(2);
  }
}
