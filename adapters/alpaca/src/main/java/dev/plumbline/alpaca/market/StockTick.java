package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.value.Decimal;

/// A trade or a quote of a stock as Alpaca tells it.
///
/// @param symbol ticker
/// @param utcNs its instant, UTC
/// @param trade whether it is a trade
/// @param tick the tick as the engine takes it
public record StockTick(String symbol, long utcNs, boolean trade, TickColumns tick) {
  private static final int LEAN_DECIMALS = 4;
  private static final int MOST_DECIMALS = 9;

  /// Reads a trade.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static StockTick trade(String symbol, Answer trade) {
    Decimal price = trade.decimal("p");
    int decimals = decimals(price);
    return new StockTick(
        symbol,
        trade.instantNs("t"),
        true,
        new TickColumns(
            new long[1],
            new long[][] {
              {StockBar.mantissa(price, decimals)}, {trade.decimal("s").round(0).longValue()}
            },
            new long[4][0],
            new String[][] {{trade.optionalText("x")}, {conditions(trade)}},
            new boolean[1],
            new int[] {decimals, 0}));
  }

  /// Reads a quote; a side without a price is not there.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static StockTick quote(String symbol, Answer quote) {
    Decimal bid = quote.decimal("bp");
    Decimal ask = quote.decimal("ap");
    int decimals = Math.max(decimals(bid), decimals(ask));
    return new StockTick(
        symbol,
        quote.instantNs("t"),
        false,
        new TickColumns(
            new long[1],
            new long[2][0],
            new long[][] {
              {StockBar.mantissa(bid, decimals)},
              {quote.decimal("bs").round(0).longValue()},
              {StockBar.mantissa(ask, decimals)},
              {quote.decimal("as").round(0).longValue()}
            },
            new String[][] {{quote.optionalText("bx")}, {conditions(quote)}},
            new boolean[1],
            new int[] {decimals, 0}));
  }

  private static String conditions(Answer tick) {
    StringBuilder text = new StringBuilder();
    if (tick.has("c") && tick.raw("c").isArray()) {
      tick.raw("c")
          .forEach(condition ->
              text.append(text.isEmpty() ? "" : ",").append(condition.asText().strip()));
    }
    return text.toString();
  }

  private static int decimals(Decimal price) {
    return Math.clamp(price.normalize().scale(), LEAN_DECIMALS, MOST_DECIMALS);
  }
}
