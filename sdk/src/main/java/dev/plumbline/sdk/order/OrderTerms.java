package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// What every order states: what to trade, how much, since when and under which name and
/// properties.
///
/// @param symbol the security
/// @param quantity shares, positive to buy, negative to sell
/// @param timeNs when the order was made, UTC
/// @param tag the author's note, null for none at all (which is not the same as "" in the order
///   hash)
/// @param properties further instructions to the brokerage
public record OrderTerms(
    Symbol symbol, Decimal quantity, long timeNs, String tag, OrderProperties properties) {
  /// Checks that all but the tag is there.
  public OrderTerms {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(properties, "properties");
  }

  /// Terms without a note and with default properties.
  public static OrderTerms of(Symbol symbol, Decimal quantity, long timeNs) {
    return new OrderTerms(symbol, quantity, timeNs, "", new OrderProperties());
  }

  /// Terms with a note and default properties.
  public static OrderTerms of(Symbol symbol, Decimal quantity, long timeNs, String tag) {
    return new OrderTerms(symbol, quantity, timeNs, tag, new OrderProperties());
  }

  /// The same terms for another quantity.
  public OrderTerms withQuantity(Decimal other) {
    return new OrderTerms(symbol, other, timeNs, tag, properties);
  }
}
