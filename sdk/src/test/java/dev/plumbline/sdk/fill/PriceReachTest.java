package dev.plumbline.sdk.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.PriceScale;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderJson;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The quick look must never change what the exact comparisons give.
class PriceReachTest {
  private static final String MORNING = "2013-10-07T10:00:00";
  private static final Decimal FACTOR = Decimal.of("0.8646266");
  private final Random random = new Random(42);
  private final MarketBench bench = MarketBench.minutes().at("2013-10-07T10:01:00");
  private final EquityFillModel quick = new EquityFillModel();
  private final EquityFillModel exact = new EquityFillModel() {};

  /// Feeds rows of trades and quotes, a few ticks around a raw price, adjusted by a factor; a side
  /// may be missing.
  private void feed(long around) {
    long[][] trade = bar(around);
    long[][] bid = random.nextInt(8) == 0 ? missing() : bar(around - 1);
    long[][] ask = random.nextInt(8) == 0 ? missing() : bar(around + 1);
    long end = bench.spy().localTimeNs();
    long[] start = {end - Nanos.MINUTE};
    FeedPoint point = new FeedPoint();
    point.scale = PriceScale.of(FACTOR);
    point.timeNs = start[0];
    point.endNs = end;
    point.address(new TradeColumns(start, trade, new long[] {100}, 1, 4, 0), 0);
    bench.spy().cache().update(point);
    long[][] sizes = {{100}, {100}};
    point.address(new QuoteColumns(start, bid, ask, sizes, 1, new int[] {4, 0}), 0);
    bench.spy().cache().update(point);
  }

  private long[][] bar(long around) {
    long low = around - random.nextInt(3);
    long high = around + random.nextInt(3);
    return new long[][] {{around}, {high}, {low}, {around}};
  }

  private static long[][] missing() {
    long m = QuoteColumns.MISSING;
    return new long[][] {{m}, {m}, {m}, {m}};
  }

  private Decimal level(long raw) {
    Decimal price = Decimal.ofUnscaled(raw + random.nextInt(7) - 3, 4).multiply(FACTOR);
    return price.add(Decimal.ofUnscaled(random.nextInt(3) - 1, 14));
  }

  private int compare(Order order) {
    Order other = order.copy();
    OrderEvent expected = bench.fill(exact, other);
    feedAgain.run();
    OrderEvent actual = bench.fill(quick, order);
    assertEquals(expected == null, actual == null, order::toString);
    assertEquals(new OrderJson().text(other), new OrderJson().text(order));
    return actual == null ? 0 : 1;
  }

  private Runnable feedAgain = () -> {};

  /// Feeds the same random rows now and again before the quick look, so that it sees rows and not
  /// values.
  private void feedTwice(long raw) {
    long seed = random.nextLong();
    feedAgain =
        () -> {
          random.setSeed(seed);
          feed(raw);
        };
    feedAgain.run();
  }

  @Test
  void neverChangesTheFateOfAStopLimitOrder() {
    int fills = 0;
    for (int i = 0; i < 4_000; i++) {
      long raw = 1_000_000L + random.nextInt(2_000_000);
      boolean buy = random.nextBoolean();
      OrderTerms terms = bench.terms(buy ? "1" : "-1", MORNING);
      StopLimitOrder order = new StopLimitOrder(terms, level(raw), level(raw));
      feedTwice(raw);
      fills += compare(order);
    }
    assertTrue(fills > 400 && fills < 3_600, "both outcomes occur: " + fills);
  }

  @Test
  void neverChangesTheFateOfATrailingStopOrder() {
    int fills = 0;
    int moved = 0;
    for (int i = 0; i < 4_000; i++) {
      long raw = 1_000_000L + random.nextInt(2_000_000);
      boolean buy = random.nextBoolean();
      boolean percentage = random.nextBoolean();
      Decimal amount =
          percentage
              ? Decimal.ofUnscaled(random.nextInt(5), 6)
              : Decimal.ofUnscaled(random.nextInt(5), 4);
      OrderTerms terms = bench.terms(buy ? "1" : "-1", MORNING);
      Decimal stop = level(raw);
      TrailingStopOrder order = new TrailingStopOrder(terms, stop, amount, percentage);
      feedTwice(raw);
      fills += compare(order);
      moved += order.stopPriceExact().equals(stop) ? 0 : 1;
    }
    assertTrue(fills > 400 && fills < 3_600, "both outcomes occur: " + fills);
    assertTrue(moved > 200, "stop prices move: " + moved);
  }

  @Test
  void readsTheRowsAsTheBarsMadeOfThem() {
    for (int i = 0; i < 500; i++) {
      feed(1_000_000 + random.nextInt(2_000_000));
      double[] quickly = {
        bench.spy().cache().tradeBarHigh(),
        bench.spy().cache().tradeBarLow(),
        bench.spy().cache().quoteBarHigh(true),
        bench.spy().cache().quoteBarLow(false)
      };
      TradeBar trades = bench.spy().cache().getData(TradeBar.class);
      QuoteBar quotes = bench.spy().cache().getData(QuoteBar.class);
      double[] exactly = {
        trades.high(),
        trades.low(),
        quotes.ask() == null ? Double.NaN : quotes.ask().high(),
        quotes.bid() == null ? Double.NaN : quotes.bid().low()
      };
      for (int k = 0; k < exactly.length; k++) {
        assertEquals(exactly[k], quickly[k], 1e-10, "prices of 100 to 300");
      }
    }
  }
}
