package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// One security of a combo order.
///
/// Source: LEAN, `Common/Orders/Leg.cs`.
///
/// @param symbol the security
/// @param quantity shares for each combo, signed; the ratio between the legs
/// @param orderPrice the leg's own limit price, or null for none
public record Leg(Symbol symbol, int quantity, Decimal orderPrice) {
  /// Checks that there is a security.
  public Leg {
    Objects.requireNonNull(symbol, "symbol");
  }

  /// A leg without a price of its own.
  public static Leg create(Symbol symbol, int quantity) {
    return new Leg(symbol, quantity, null);
  }

  /// A leg with a limit price of its own.
  public static Leg create(Symbol symbol, int quantity, Number limitPrice) {
    return new Leg(symbol, quantity, Decimal.of(limitPrice));
  }
}
