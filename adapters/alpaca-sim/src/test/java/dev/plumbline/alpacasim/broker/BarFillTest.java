package dev.plumbline.alpacasim.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fills by bars, as LEAN's `EquityFillModel` has them: a bar of trades 100-104-98-102, of bids a
/// dollar below it, of asks a dollar above it.
class BarFillTest {
  private static final Candle TRADES = bar(100, 104, 98, 102);
  private static final Minute QUOTED =
      new Minute(TRADES, bar(99, 103, 97, 101), bar(101, 105, 99, 103));
  private static final Minute TRADED = new Minute(TRADES, null, null);

  private static Candle bar(long open, long high, long low, long close) {
    long dollar = Candle.DOLLAR;
    return new Candle(0, open * dollar, high * dollar, low * dollar, close * dollar, 1000, 10);
  }

  @ParameterizedTest(name = "{0} {1} limit {2} stop {3}: {4} with quotes, {5} without")
  @CsvSource({
    "MARKET, BUY, , , 103, 102",
    "MARKET, SELL, , , 101, 102",
    "LIMIT, BUY, 99, , 99, 99",
    "LIMIT, BUY, 98, , , ",
    "LIMIT, BUY, 101, , 100, 100",
    "LIMIT, SELL, 103, , 103, 103",
    "LIMIT, SELL, 104, , , ",
    "LIMIT, SELL, 99, , 100, 100",
    "STOP, BUY, , 104, 104, 104",
    "STOP, BUY, , 105, , ",
    "STOP, BUY, , 99, 100, 100",
    "STOP, SELL, , 98, 98, 98",
    "STOP, SELL, , 101, 100, 100",
    "STOP_LIMIT, BUY, 104, 103, 104, 104",
    "STOP_LIMIT, BUY, 103, 104, , ",
    "STOP_LIMIT, BUY, 110, 103, 105, 104",
    "STOP_LIMIT, SELL, 100, 99, 100, 100",
    "STOP_LIMIT, SELL, 96, 98, 97, ",
    "TRAILING_STOP, SELL, , 98, 98, 98",
    "TRAILING_STOP, SELL, , 97, 97, ",
    "TRAILING_STOP, BUY, , 105, 105, ",
  })
  void fillsAsABacktestDoes(
      OrderKind kind, Side side, String limit, String stop, String quoted, String traded) {
    assertEquals(decimal(quoted), new BarFill(order(kind, side, limit, stop), QUOTED).price());
    assertEquals(decimal(traded), new BarFill(order(kind, side, limit, stop), TRADED).price());
  }

  private static Decimal decimal(String text) {
    return text == null ? null : Decimal.of(text);
  }

  private static PaperOrder order(OrderKind kind, Side side, String limit, String stop) {
    boolean trails = kind == OrderKind.TRAILING_STOP;
    OrderTerms terms =
        new OrderTerms(
            "id",
            "SPY",
            Decimal.ONE,
            null,
            side,
            kind,
            Lifetime.DAY,
            decimal(limit),
            decimal(stop),
            trails ? Decimal.of(2) : null,
            null,
            false,
            OrderClass.SIMPLE,
            null);
    PaperOrder order = new PaperOrder("1", terms, Instant.EPOCH);
    order.highWater(trails ? Decimal.of(100) : null);
    return order;
  }
}
