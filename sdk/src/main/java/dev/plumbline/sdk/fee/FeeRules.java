package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;

/// What fee models share.
final class FeeRules {
  static final OrderFee FREE = OrderFee.of(Decimal.ZERO, Currencies.USD);

  private FeeRules() {}

  /// The order's value in the account currency at the security's price.
  static Decimal value(OrderFeeParameters parameters) {
    Security security = parameters.security();
    return parameters
        .order()
        .getValueExact(
            security.priceExact(),
            security.quoteCurrency().conversionRateExact(),
            security.symbolProperties().contractMultiplierExact());
  }

  /// A price for each share.
  static OrderFee perShare(Order order, Decimal rate) {
    return OrderFee.of(rate.multiply(order.absoluteQuantityExact()), Currencies.USD);
  }

  /// An error unless the security is a share.
  static void requireEquity(OrderFeeParameters parameters) {
    if (parameters.security().type() != SecurityType.EQUITY) {
      throw unsupported(parameters);
    }
  }

  /// LEAN's error for a kind of security that the model has no fee for.
  static IllegalArgumentException unsupported(OrderFeeParameters parameters) {
    return new IllegalArgumentException(
        "Unsupported security type: " + parameters.security().type().text());
  }

  static Decimal decimal(String text) {
    return Decimal.of(text);
  }
}
