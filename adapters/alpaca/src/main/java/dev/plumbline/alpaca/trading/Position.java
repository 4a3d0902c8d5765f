package dev.plumbline.alpaca.trading;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;

/// A position as Alpaca tells it.
///
/// @param symbol ticker
/// @param assetClass `us_equity`, `us_option` or `crypto`
/// @param quantity shares, negative when short
/// @param averagePrice average price of entry
/// @param currentPrice the last price, null if unknown
public record Position(
    String symbol,
    String assetClass,
    Decimal quantity,
    Decimal averagePrice,
    Decimal currentPrice) {
  /// Reads a position.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static Position of(Answer position) {
    Decimal quantity = position.decimal("qty");
    boolean isShort = "short".equals(position.optionalText("side"));
    return new Position(
        position.text("symbol"),
        position.optionalText("asset_class"),
        isShort && quantity.isPositive() ? quantity.negate() : quantity,
        position.decimal("avg_entry_price"),
        position.optionalDecimal("current_price"));
  }
}
