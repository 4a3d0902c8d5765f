package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// The rates of a crypto exchange for orders that make liquidity and orders that take it, applied
/// to a share.
///
/// Such an exchange takes the fee of a purchase in what was bought; a share is no currency, so that
/// purchases fail, as they do in LEAN.
///
/// @param maker rate of a limit order that rests
/// @param taker rate of all others
record CryptoExchangeFee(Decimal maker, Decimal taker) {

  static CryptoExchangeFee of(String maker, String taker) {
    return new CryptoExchangeFee(Decimal.of(maker), Decimal.of(taker));
  }

  /// The rate for an order.
  Decimal rate(Order order) {
    return isMaker(order) ? maker : taker;
  }

  static boolean isMaker(Order order) {
    return order instanceof LimitOrder && !order.isMarketable();
  }

  /// The fee of a sale in the quote currency: of the limit price or the bid.
  OrderFee saleFee(OrderFeeParameters parameters) {
    Order order = parameters.order();
    if (order.direction() == OrderDirection.BUY) {
      throw notAPair(parameters);
    }
    Security security = parameters.security();
    Decimal price =
        order instanceof LimitOrder limit ? limit.limitPriceExact() : security.bidPriceExact();
    return ofValue(parameters, price);
  }

  /// The rate times price times quantity, in the quote currency.
  OrderFee ofValue(OrderFeeParameters parameters, Decimal price) {
    Security security = parameters.security();
    Decimal value =
        price
            .multiply(security.symbolProperties().contractMultiplierExact())
            .multiply(parameters.order().absoluteQuantityExact());
    return OrderFee.of(value.multiply(rate(parameters.order())), security.quoteCurrency().symbol());
  }

  static IllegalArgumentException notAPair(OrderFeeParameters parameters) {
    return new IllegalArgumentException(
        "The fee is taken in the currency received, but "
            + parameters.security().symbol()
            + " is no currency pair; this brokerage trades currency pairs alone");
  }
}
