package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.function.Function;

/// What a live run begins with: cash, positions and orders as the brokerage has them.
///
/// @param cash cash
/// @param currency its currency
/// @param positions positions that are not flat
/// @param orders orders of earlier runs that are still open, by ascending number
/// @param lastOrderId the highest order number ever given
public record LiveOpening(
    Decimal cash, String currency, List<Position> positions, List<Open> orders, int lastOrderId) {
  /// Copies the lists.
  public LiveOpening {
    positions = List.copyOf(positions);
    orders = List.copyOf(orders);
  }

  /// A position.
  ///
  /// @param ticker the ticker
  /// @param quantity shares, negative when short
  /// @param averagePrice average price of entry
  public record Position(String ticker, Decimal quantity, Decimal averagePrice) {}

  /// An order that is still open.
  ///
  /// @param ticker the ticker
  /// @param request what was asked for, once the symbol is known; with the order's number
  /// @param brokerId the brokerage's name of it
  /// @param filledQuantity shares filled so far, signed as the order
  /// @param averagePrice their average price, zero before the first
  public record Open(
      String ticker,
      Function<Symbol, SubmitOrderRequest> request,
      String brokerId,
      Decimal filledQuantity,
      Decimal averagePrice) {}
}
