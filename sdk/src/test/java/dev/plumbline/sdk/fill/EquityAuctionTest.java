package dev.plumbline.sdk.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.order.MarketOnOpenOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.time.Resolution;
import org.junit.jupiter.api.Test;

class EquityAuctionTest {
  private static void assertFill(String expectedPrice, OrderEvent fill) {
    assertNotNull(fill, "expected a fill at " + expectedPrice);
    assertEquals(expectedPrice, fill.fillPriceExact().toString());
  }

  @Test
  void fillsAMarketOnOpenOrderAtTheOpenOfTheNextMorning() {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new MarketOnOpenOrder(bench.terms("10", "2013-10-07T15:00:00")));
    bench.at("2013-10-07T15:30:00").trades("100 100 100 100");
    assertNull(bench.fill(order), "the same session");
    bench.at("2013-10-08T09:00:00").trades("101 101 101 101");
    assertNull(bench.fill(order), "before the open");
    bench.at("2013-10-08T09:31:00").trades("102 103 101 102.5");
    assertFill("102", bench.fill(order));
  }

  @Test
  void waitsWithAMarketOnOpenOrderForABarThatBeginsAfterIt() {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new MarketOnOpenOrder(bench.terms("10", "2013-10-08T09:30:30")));
    bench.at("2013-10-08T09:31:00").trades("102 103 101 102.5");
    assertNull(bench.fill(order));
  }

  @Test
  void fillsAMarketOnOpenOrderAtTheOpeningPrintOfThePrimaryExchange() {
    MarketBench bench = new MarketBench().subscribe(Tick.class, Resolution.TICK);
    Order order = bench.numbered(new MarketOnOpenOrder(bench.terms("10", "2013-10-08T08:00:00")));
    bench.at("2013-10-08T09:30:01");
    bench.ticks(bench.tradeTick("100", "P", "1"), bench.tradeTick("101", "Q", "4000040"));
    assertNull(bench.fill(order), "no print of the primary exchange within a minute");
    bench.ticks(bench.tradeTick("100", "P", "1"), bench.tradeTick("102", "P", "40"));
    OrderEvent fill = bench.fill(order);
    assertFill("102", fill);
    assertEquals("", fill.message());
  }

  @Test
  void takesTheLastTradeAMinuteAfterAnOpenWithoutAPrint() {
    MarketBench bench = new MarketBench().subscribe(Tick.class, Resolution.TICK);
    Order order = bench.numbered(new MarketOnOpenOrder(bench.terms("10", "2013-10-08T08:00:00")));
    bench.at("2013-10-08T09:31:00");
    bench.ticks(bench.tradeTick("100", "Q", "1"), bench.tradeTick("101", "Q", ""));
    OrderEvent fill = bench.fill(order);
    assertFill("101", fill);
    assertEquals(
        "No trade with the OfficialOpen or OpeningPrints flag within the 1-minute timeout. Fill"
            + " with last Trade data.",
        fill.message());
  }

  @Test
  void fillsAMarketOnCloseOrderAtTheCloseOnceTheMarketIsClosed() {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new MarketOnCloseOrder(bench.terms("-10", "2013-10-07T15:00:00")));
    bench.at("2013-10-07T15:59:00").trades("99 99 99 99");
    assertNull(bench.fill(order));
    bench.at("2013-10-07T16:00:00").trades("100 101 99.5 100.25");
    assertFill("100.25", bench.fill(order));
  }

  @Test
  void fillsAMarketOnCloseOrderAtTheClosingPrintOfThePrimaryExchange() {
    MarketBench bench = new MarketBench().subscribe(Tick.class, Resolution.TICK);
    Order order = bench.numbered(new MarketOnCloseOrder(bench.terms("10", "2013-10-07T15:00:00")));
    bench.at("2013-10-07T16:00:00");
    bench.ticks(
        bench.tradeTick("100", "P", "1000000"),
        bench.tradeTick("101", "P", "80"),
        bench.tradeTick("102", "P", "1"));
    assertFill("101", bench.fill(order));
  }

  @Test
  void takesTheLastTradeWhereRegularHoursBringNoClosingPrint() {
    MarketBench bench = new MarketBench().subscribe(Tick.class, Resolution.TICK);
    Order order = bench.numbered(new MarketOnCloseOrder(bench.terms("10", "2013-10-07T15:00:00")));
    bench.at("2013-10-07T16:00:00");
    bench.ticks(bench.tradeTick("100", "P", "1"), bench.tradeTick("102", "Q", "1"));
    OrderEvent fill = bench.fill(order);
    assertFill("102", fill);
    assertEquals(
        "No trade with the OfficialClose or ClosingPrints flag for data that does not include"
            + " extended market hours. Fill with last Trade data.",
        fill.message());
  }
}
