package dev.plumbline.sdk.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.slippage.ConstantSlippageModel;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquityFillModelTest {
  private static final String MORNING = "2013-10-07T10:00:00";
  private static final String NEXT_MINUTE = "2013-10-07T10:01:00";

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private static void assertFill(String expectedPrice, OrderEvent fill) {
    if (expectedPrice == null || expectedPrice.equals("none")) {
      assertNull(fill);
      return;
    }
    assertNotNull(fill, "expected a fill at " + expectedPrice);
    assertEquals(OrderStatus.FILLED, fill.status());
    assertEquals(expectedPrice, fill.fillPriceExact().toString());
  }

  @ParameterizedTest
  @CsvSource({
    // side, limit, bar open high low close, fill
    "100,  100.00, 100.50 100.60  99.99 100.10, 100",
    "100,  100.00, 100.50 100.60 100.00 100.10, none",
    "100,  100.00,  99.50 100.60  99.40 100.10, 99.5",
    "100,  100.00, 100.00 100.60  99.40 100.10, 100",
    "-100, 100.00,  99.50 100.01  99.40 100.00, 100",
    "-100, 100.00,  99.50 100.00  99.40 100.00, none",
    "-100, 100.00, 100.25 100.60 100.10 100.30, 100.25",
  })
  void fillsALimitOrderOnceATradeIsBeyondTheLimitPrice(
      String quantity, String limit, String bar, String expected) {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new LimitOrder(bench.terms(quantity, MORNING), d(limit)));
    OrderEvent fill = bench.at(NEXT_MINUTE).trades(bar).fill(order);
    assertFill(expected, fill);
    if (fill != null) {
      assertEquals(quantity, fill.fillQuantityExact().toString());
      assertEquals(MarketBench.utc(NEXT_MINUTE), fill.utcNs());
    }
  }

  // The fill of order 3 of LEAN's OrderTicketDemoAlgorithm, from its order events and log
  @Test
  void tellsOfAFavorableGapInLeansWords() {
    MarketBench bench = MarketBench.minutes();
    Order order =
        bench.numbered(
            new LimitOrder(bench.terms("10", "2013-10-07T12:00:00"), d("145.362039165348")));
    OrderEvent fill =
        bench
            .at("2013-10-07T12:05:00")
            .trades("145.35237772600 145.38696279 145.34373146 145.35237772600")
            .fill(order);
    assertFill("145.352377726", fill);
    assertEquals(
        "Due to a favorable gap at 10/07/2013 12:05:00 America/New_York, order filled using the"
            + " open price (145.35237772600)",
        fill.message());
  }

  @ParameterizedTest
  @CsvSource({
    "100,  100.00,  99.50 100.00  99.40  99.90, 100.01",
    "100,  100.00,  99.50  99.99  99.40  99.90, none",
    "100,  100.00, 100.00 100.50  99.90 100.10, 100.01",
    "100,  100.00, 101.00 101.50 100.90 101.10, 101.01",
    "-100, 100.00, 100.50 100.60 100.00 100.10, 99.99",
    "-100, 100.00, 100.50 100.60 100.01 100.10, none",
    "-100, 100.00,  99.00  99.60  98.50  99.10, 98.99",
  })
  void fillsAStopOrderAtTheStopPriceOrAtAWorseOpenWithSlippage(
      String quantity, String stop, String bar, String expected) {
    MarketBench bench = MarketBench.minutes();
    bench.spy().setSlippageModel((asset, order) -> d("0.01"));
    Order order = bench.numbered(new StopMarketOrder(bench.terms(quantity, MORNING), d(stop)));
    assertFill(expected, bench.at(NEXT_MINUTE).trades(bar).fill(order));
  }

  @Test
  void tellsOfAnUnfavorableGapInLeansWords() {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new StopMarketOrder(bench.terms("-5", MORNING), d("100")));
    OrderEvent fill = bench.at(NEXT_MINUTE).trades("99.10 99.60 98.50 99.00").fill(order);
    assertEquals(
        "Due to an unfavorable gap at 10/07/2013 10:01:00 America/New_York, order filled using the"
            + " open price (99.10)",
        fill.message());
  }

  @ParameterizedTest
  @CsvSource({
    // side, stop, limit, ask (purchase) or bid (sale) open high low close, fill
    "100,  100, 101, 100.2 100.8 100.1 100.5, 100.8",
    "100,  100, 101, 100.2 101.8 100.1 100.5, 101",
    "100,  100, 101, 100.2 101.8 100.1 101.0, none",
    "100,  100, 101,  99.2 100.0  99.1  99.5, none",
    "-100, 100,  99,  99.8  99.9  99.2  99.5, 99.2",
    "-100, 100,  99,  99.8  99.9  98.2  99.5, 99",
    "-100, 100,  99,  99.8  99.9  98.2  99.0, none",
    "-100, 100,  99, 100.8 100.9 100.0 100.5, none",
  })
  void fillsAStopLimitOrderOnceTheStopPriceIsPassedAndTheQuoteIsBetterThanTheLimit(
      String quantity, String stop, String limit, String quote, String expected) {
    MarketBench bench = MarketBench.minutes();
    Order order =
        bench.numbered(new StopLimitOrder(bench.terms(quantity, MORNING), d(stop), d(limit)));
    bench.at(NEXT_MINUTE).trades("100 100 100 100").quotes(quote, quote);
    assertFill(expected, bench.fill(order));
  }

  @Test
  void remembersThatAStopLimitOrderWasTriggered() {
    MarketBench bench = MarketBench.minutes();
    StopLimitOrder order =
        bench.numbered(new StopLimitOrder(bench.terms("10", MORNING), d("100"), d("100.5")));
    bench.at(NEXT_MINUTE).trades("101 101 101 101").quotes("101 101 101 101", "101 101 101 101");
    assertNull(bench.fill(order));
    assertTrue(order.stopTriggered());
    assertEquals(1, bench.updated().size());
    bench.at("2013-10-07T10:02:00").quotes("99 99 99 99", "99.1 99.3 99 99.2");
    assertFill("99.3", bench.fill(order));
    assertEquals(1, bench.updated().size());
  }

  @ParameterizedTest
  @CsvSource({
    // side, trigger, limit, trades, bid close, ask close, fill
    "100,   99, 100,  99.5 99.6  99.0  99.3,  99.2,  99.4, 99.4",
    "100,   99, 100,  99.5 99.6  99.1  99.3,  99.2,  99.4, none",
    "100,   99, 100,  99.5 99.6  98.0  99.3, 100.0, 100.1, none",
    "-100, 101, 100, 100.5 101.0 100.4 100.7, 100.6, 100.8, 100.6",
    "-100, 101, 100, 100.5 100.9 100.4 100.7, 100.6, 100.8, none",
    "-100, 101, 100, 100.5 101.0 100.4 100.7,  99.9, 100.8, none",
  })
  void fillsALimitIfTouchedOrderAtTheQuoteOnceTheTriggerIsTouched(
      String quantity,
      String trigger,
      String limit,
      String trades,
      String bid,
      String ask,
      String expected) {
    MarketBench bench = MarketBench.minutes();
    Order order =
        bench.numbered(
            new LimitIfTouchedOrder(bench.terms(quantity, MORNING), d(trigger), d(limit)));
    bench.at(NEXT_MINUTE).trades(trades).quotes(flat(bid), flat(ask));
    assertFill(expected, bench.fill(order));
  }

  private static String flat(String price) {
    return String.join(" ", price, price, price, price);
  }

  @Test
  void movesATrailingStopBehindTheMarketAndFillsItAtATouch() {
    MarketBench bench = MarketBench.minutes();
    TrailingStopOrder order =
        bench.numbered(new TrailingStopOrder(bench.terms("-10", MORNING), d("98"), d("2"), false));
    bench.at("2013-10-07T10:01:00").quotes("100 101 99 100.5", "101 102 100 101.5");
    assertNull(bench.fill(order));
    assertEquals("99", order.stopPriceExact().toString(), "2 below the high of the bid");
    bench.at("2013-10-07T10:02:00").quotes("100.5 100.6 99.2 99.5", "101 102 100 101.5");
    assertNull(bench.fill(order));
    assertEquals("99", order.stopPriceExact().toString(), "never turns back");
    assertEquals(1, bench.updated().size());
    bench.at("2013-10-07T10:03:00").quotes("99.5 99.6 99.0 99.4", "101 102 100 101.5");
    assertFill("99", bench.fill(order));
  }

  @ParameterizedTest
  @CsvSource({"100, 100.2", "-100, 100.1"})
  void fillsAMarketOrderAtTheOtherSideOfTheQuote(String quantity, String expected) {
    MarketBench bench = MarketBench.minutes();
    bench.at(MORNING).trades("99 99 99 99").quotes(flat("100.1"), flat("100.2"));
    Order order = bench.numbered(new MarketOrder(bench.terms(quantity, MORNING)));
    OrderEvent fill = bench.fill(order);
    assertFill(expected, fill);
    assertEquals("", fill.message());
  }

  @Test
  void fillsAMarketOrderAtTheLastTradeWithAWarningWhereThereAreNoQuotes() {
    MarketBench bench = new MarketBench().subscribe(TradeBar.class, Resolution.MINUTE);
    bench.spy().setSlippageModel(new ConstantSlippageModel(0.001));
    bench.at(MORNING).trades("99 99 99 100.00");
    OrderEvent fill = bench.fill(bench.numbered(new MarketOrder(bench.terms("10", MORNING))));
    assertFill("100.1", fill);
    assertEquals(
        "Warning: No quote information available at 10/07/2013 10:00:00 America/New_York, order"
            + " filled using TradeBar data",
        fill.message());
  }

  @ParameterizedTest
  @CsvSource({
    // stale time span in minutes, quote at, filled?
    "60, 2013-10-07T09:59:00, true",
    "60, 2013-10-07T09:00:00, true",
    "10, 2013-10-07T09:45:00, false",
  })
  void waitsForNewPricesWhereTheLastOnesAreStaleByMoreThanABar(
      int minutes, String quoteTime, boolean filled) {
    MarketBench bench = MarketBench.minutes().stalePriceTimeSpan(Duration.ofMinutes(minutes));
    bench.at(quoteTime).quotes(flat("100.1"), flat("100.2"));
    bench.at(MORNING);
    Order order = bench.numbered(new MarketOrder(bench.terms("10", MORNING)));
    assertEquals(filled, bench.fill(order) != null);
  }

  @Test
  void takesAStaleTickPriceWithAWarningRatherThanWait() {
    MarketBench bench = new MarketBench().subscribe(Tick.class, Resolution.TICK);
    bench.at("2013-10-07T09:31:00");
    bench.ticks(bench.quoteTick("100.1", "100.2"));
    bench.at("2013-10-07T11:00:00");
    Order order = bench.numbered(new MarketOrder(bench.terms("10", "2013-10-07T11:00:00")));
    OrderEvent fill = bench.fill(order);
    assertFill("100.2", fill);
    assertEquals(
        "Warning: fill at stale price (10/07/2013 09:31:00 America/New_York), using Quote Tick"
            + " data.",
        fill.message());
  }

  @Test
  void waitsWithHourlyBarsAloneUntilTheNextBar() {
    MarketBench bench = new MarketBench().subscribe(TradeBar.class, Resolution.HOUR);
    bench.at("2013-10-07T16:00:00").trades(Duration.ofHours(1), "100 101 99 100.5");
    bench.at("2013-10-08T09:31:00");
    Order order = bench.numbered(new MarketOrder(bench.terms("10", "2013-10-08T09:31:00")));
    assertNull(bench.fill(order));
    bench.at("2013-10-08T10:00:00").trades(Duration.ofHours(1), "102 103 101 102.5");
    assertFill("102.5", bench.fill(order));
  }

  @Test
  void fillsNoMarketOrderOutsideRegularHours() {
    MarketBench bench = MarketBench.minutes();
    bench.at("2013-10-07T09:00:00").trades(flat("100")).quotes(flat("100"), flat("100"));
    assertNull(
        bench.fill(bench.numbered(new MarketOrder(bench.terms("10", "2013-10-07T09:00:00")))));
  }

  @ParameterizedTest
  @CsvSource({"true, 100", "false, none"})
  void fillsALimitOrderInThePreMarketOnlyWhereTheSubscriptionHasIt(
      boolean extended, String expected) {
    MarketBench bench =
        new MarketBench().subscribe(TradeBar.class, Resolution.MINUTE, extended, false);
    Order order =
        bench.numbered(new LimitOrder(bench.terms("10", "2013-10-07T08:00:00"), d("100")));
    bench.at("2013-10-07T08:30:00").trades("101 101 99 100");
    assertFill(expected, bench.fill(order));
  }

  @Test
  void fillsNothingOnABarThatEndsWithTheOrder() {
    MarketBench bench = MarketBench.minutes();
    bench.at(MORNING).trades("101 101 99 100").quotes(flat("99"), flat("99.1"));
    OrderTerms terms = bench.terms("10", MORNING);
    assertNull(bench.fill(bench.numbered(new LimitOrder(terms, d("100")))));
    assertNull(bench.fill(bench.numbered(new StopMarketOrder(terms, d("100")))));
    assertNull(bench.fill(bench.numbered(new StopLimitOrder(terms, d("98"), d("100")))));
    assertNull(bench.fill(bench.numbered(new LimitIfTouchedOrder(terms, d("100"), d("100")))));
    assertNull(bench.fill(bench.numbered(new TrailingStopOrder(terms, d("99"), d("1"), false))));
  }

  @Test
  void fillsNoCancelledOrder() {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new LimitOrder(bench.terms("10", MORNING), d("100")));
    order.setStatus(OrderStatus.CANCELED);
    assertNull(bench.at(NEXT_MINUTE).trades("99 99 99 99").fill(order));
  }

  @Test
  void failsWithLeansWordsWithoutASubscription() {
    MarketBench bench = new MarketBench();
    bench.at(MORNING).trades(flat("100"));
    Order order = bench.numbered(new MarketOrder(bench.terms("10", MORNING)));
    Exception error = assertThrows(IllegalStateException.class, () -> bench.fill(order));
    assertEquals(
        "Cannot perform fill for "
            + bench.spy().symbol()
            + " because no data subscription were"
            + " found.",
        error.getMessage());
  }

  @Test
  void failsWithLeansWordsWithoutData() {
    MarketBench bench = MarketBench.minutes().at(MORNING);
    Order order = bench.numbered(new MarketOrder(bench.terms("-10", MORNING)));
    Exception error = assertThrows(IllegalStateException.class, () -> bench.fill(order));
    assertEquals(
        "Cannot get bid price to perform fill for "
            + bench.spy().symbol()
            + " because no market data was found. SubscribedTypes: [TradeBar,QuoteBar]",
        error.getMessage());
  }

  @Test
  void makesABarOfTheLastTradeTicksForOrdersThatNeedOne() {
    MarketBench bench = new MarketBench().subscribe(Tick.class, Resolution.TICK);
    Order order = bench.numbered(new LimitOrder(bench.terms("10", MORNING), d("100")));
    bench.at("2013-10-07T10:00:01");
    bench.ticks(bench.tradeTick("100.5", "P", "1"), bench.tradeTick("99.9", "P", "1"));
    assertFill("100", bench.fill(order));
  }

  // The model's quick look in doubles must never keep an order from a fill that the exact
  // comparison gives
  @Test
  void agreesWithTheExactComparisonForPricesVeryNearTheLimit() {
    Random random = new Random(20131007);
    MarketBench bench = MarketBench.minutes().at(NEXT_MINUTE);
    long end = bench.spy().localTimeNs();
    int fills = 0;
    for (int i = 0; i < 20_000; i++) {
      boolean buy = random.nextBoolean();
      Decimal limit = Decimal.ofUnscaled(10_000 + random.nextInt(5_000_000), 4);
      Decimal edge = limit.add(Decimal.ofUnscaled(random.nextInt(7) - 3, 9 + random.nextInt(12)));
      Decimal far = buy ? edge.add(1) : edge.subtract(Decimal.of("0.5"));
      Bar prices = buy ? new Bar(far, far, edge, far) : new Bar(far, edge, far, far);
      bench
          .spy()
          .setMarketPrice(
              new TradeBar(
                  bench.spy().symbol(), end - Nanos.MINUTE, end, prices, Decimal.ONE, false));
      Order order = new LimitOrder(bench.terms(buy ? "1" : "-1", MORNING), limit);
      boolean expected = buy ? edge.isLess(limit) : edge.isGreater(limit);
      fills += expected ? 1 : 0;
      assertEquals(expected, bench.fill(order) != null, () -> edge + " for limit " + limit);
    }
    assertTrue(fills > 5_000 && fills < 15_000, "both outcomes occur: " + fills);
  }
}
