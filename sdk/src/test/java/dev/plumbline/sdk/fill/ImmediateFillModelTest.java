package dev.plumbline.sdk.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.ComboLegLimitOrder;
import dev.plumbline.sdk.order.ComboLimitOrder;
import dev.plumbline.sdk.order.ComboMarketOrder;
import dev.plumbline.sdk.order.GroupOrderManager;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.order.MarketOnOpenOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.OptionExerciseOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImmediateFillModelTest {
  private static final String MORNING = "2013-10-07T10:00:00";
  private static final String NEXT_MINUTE = "2013-10-07T10:01:00";
  private final ImmediateFillModel model = new ImmediateFillModel();

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private static String price(OrderEvent fill) {
    return fill == null ? "none" : fill.fillPriceExact().toString();
  }

  @ParameterizedTest
  @CsvSource({
    // a limit order fills at the limit, or at the bar's worse end where all of the bar is better
    "100,  100, 101 101.5 99.9 100.5, 100",
    "100,  100, 101 101.5 100  100.5, none",
    "100,  100, 99  99.8  98   99.5,  99.8",
    "-100, 100, 99  100.1 98   99.5,  100",
    "-100, 100, 101 102   100.6 101,  100.6",
  })
  void fillsALimitOrderOnTheSideOfTheQuoteThatItTrades(
      String quantity, String limit, String quote, String expected) {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new LimitOrder(bench.terms(quantity, MORNING), d(limit)));
    String other = "1 1 1 1";
    bench.at(NEXT_MINUTE).quotes(quantity.startsWith("-") ? quote : other, other);
    if (!quantity.startsWith("-")) {
      bench.quotes(other, quote);
    }
    assertEquals(expected, price(bench.fill(model, order)));
  }

  @ParameterizedTest
  @CsvSource({
    // a stop order fills at the worse of stop price and current price
    "100,  100, 99 100.5 98 99,    100",
    "100,  100, 99 102   98 101.5, 101.5",
    "100,  100, 99 100   98 99,    none",
    "-100, 100, 101 102 99.5 101,  100",
    "-100, 100, 101 102 98   98.5, 98.5",
  })
  void fillsAStopOrderAtTheWorseOfStopAndCurrentPrice(
      String quantity, String stop, String quote, String expected) {
    MarketBench bench = MarketBench.minutes();
    Order order = bench.numbered(new StopMarketOrder(bench.terms(quantity, MORNING), d(stop)));
    bench.at(NEXT_MINUTE).quotes(quote, quote);
    assertEquals(expected, price(bench.fill(model, order)));
  }

  @Test
  void fillsALimitIfTouchedOrderAtItsLimitOnTheFarSideOfTheQuote() {
    MarketBench bench = MarketBench.minutes();
    Order sale =
        bench.numbered(new LimitIfTouchedOrder(bench.terms("-1", MORNING), d("101"), d("100")));
    bench.at(NEXT_MINUTE).trades("100 101 100 100").quotes("99 99 99 99", "100 100 100 100");
    assertEquals("100", price(bench.fill(model, sale)));
  }

  @Test
  void fillsAMarketOrderThatRestedSinceBeforeADailyBarAtItsOpen() {
    MarketBench bench = new MarketBench().subscribe(TradeBar.class, Resolution.DAILY);
    Order resting = bench.numbered(new MarketOrder(bench.terms("1", "2013-10-07T17:00:00")));
    bench.at("2013-10-08T16:00:00").trades(Duration.ofMinutes(390), "100 103 99 102");
    assertEquals("100", price(bench.fill(model, resting)));
    Order during = bench.numbered(new MarketOrder(bench.terms("1", "2013-10-08T11:00:00")));
    assertEquals("102", price(bench.fill(model, during)));
  }

  @Test
  void warnsOfAStalePrice() {
    MarketBench bench = MarketBench.minutes().stalePriceTimeSpan(Duration.ZERO);
    bench.at("2013-10-07T09:59:30").quotes("100 100 100 100", "101 101 101 101");
    bench.at(MORNING);
    OrderEvent fill = bench.fill(model, bench.numbered(new MarketOrder(bench.terms("1", MORNING))));
    assertEquals("101", price(fill));
    assertEquals(
        "Warning: fill at stale price (10/07/2013 09:59:30 America/New_York)", fill.message());
  }

  @Test
  void fillsAuctionOrdersAtOpenAndClose() {
    MarketBench bench = MarketBench.minutes();
    Order open = bench.numbered(new MarketOnOpenOrder(bench.terms("1", "2013-10-07T17:00:00")));
    Order close = bench.numbered(new MarketOnCloseOrder(bench.terms("1", "2013-10-08T15:00:00")));
    bench.at("2013-10-08T09:31:00").trades("98 98 98 98");
    bench.quotes("99 99 99 99", "100 103 99 102");
    assertEquals("100", price(bench.fill(model, open)));
    bench.at("2013-10-08T16:00:00").quotes("99 99 99 99", "101 103 99 102.5");
    assertEquals("102.5", price(bench.fill(model, close)));
  }

  @Test
  void refusesToExerciseOptions() {
    MarketBench bench = MarketBench.minutes();
    Order exercise = bench.numbered(new OptionExerciseOrder(bench.terms("1", MORNING)));
    assertThrows(IllegalArgumentException.class, () -> bench.fill(model, exercise));
  }

  @Test
  void fillsAllLegsOfAComboMarketOrderOrNone() {
    MarketBench bench = MarketBench.minutes();
    GroupOrderManager group = new GroupOrderManager(2, Decimal.of(2));
    Order buy = bench.numbered(new ComboMarketOrder(bench.terms("2", MORNING), group));
    Order sell = bench.numbered(new ComboMarketOrder(bench.terms("-4", MORNING), group));
    Map<Order, Security> legs = new HashMap<>(Map.of(buy, bench.spy(), sell, bench.spy()));
    bench.at("2013-10-07T09:00:00").quotes("99 99 99 99", "100 100 100 100");
    assertEquals(List.of(), bench.fills(model, buy, legs), "closed");
    bench.at(MORNING).quotes("99 99 99 99", "100 100 100 100");
    List<OrderEvent> fills = bench.fills(model, buy, legs);
    assertEquals(List.of("100", "99"), fills.stream().map(ImmediateFillModelTest::price).toList());
    assertEquals("-4", fills.get(1).fillQuantityExact().toString());
  }

  @Test
  void fillsAComboLimitOrderWhenTheNetPriceIsBetterThanTheLimit() {
    MarketBench bench = MarketBench.minutes();
    for (String limit : List.of("0.01", "-0.01")) {
      GroupOrderManager group = new GroupOrderManager(1, 2, Decimal.of(1), Decimal.ZERO);
      OrderTerms buyTerms = bench.terms("100", MORNING);
      Order buy = bench.numbered(new ComboLimitOrder(buyTerms, d(limit), group));
      Order sell =
          bench.numbered(new ComboLimitOrder(bench.terms("-100", MORNING), d(limit), group));
      bench.at(NEXT_MINUTE).quotes("99 99 99 99", "99 99 99 99");
      // a hundred shares count as one contract: net 1 x 99 - 1 x 99 = 0
      List<OrderEvent> fills = bench.fills(model, buy, Map.of(buy, bench.spy(), sell, bench.spy()));
      assertEquals(limit.startsWith("-") ? 0 : 2, fills.size());
    }
  }

  @Test
  void fillsAComboLegLimitOrderOnlyWhenEachLegMeetsItsLimit() {
    MarketBench bench = MarketBench.minutes();
    GroupOrderManager group = new GroupOrderManager(2, Decimal.ONE);
    Order buy = bench.numbered(new ComboLegLimitOrder(bench.terms("1", MORNING), d("100"), group));
    Order sell = bench.numbered(new ComboLegLimitOrder(bench.terms("-1", MORNING), d("99"), group));
    Map<Order, Security> legs = Map.of(buy, bench.spy(), sell, bench.spy());
    bench.at(NEXT_MINUTE).quotes("98 99 98 98", "99 100 99 99.5");
    assertEquals(0, bench.fills(model, buy, legs).size());
    bench.at("2013-10-07T10:02:00").quotes("98 99.5 98 98", "99 100 99 99.5");
    List<OrderEvent> fills = bench.fills(model, buy, legs);
    assertEquals(List.of("100", "99"), fills.stream().map(ImmediateFillModelTest::price).toList());
  }

  @Test
  void takesTheNewestOfTradeAndQuoteInTheLatestPriceModel() {
    MarketBench bench = MarketBench.minutes();
    LatestPriceFillModel latest = new LatestPriceFillModel();
    bench.at(MORNING).quotes("99 99 99 99", "100 100 100 100");
    bench.at(NEXT_MINUTE).trades("105 105 105 105");
    OrderTerms terms = bench.terms("1", NEXT_MINUTE);
    assertEquals("105", price(bench.fill(latest, bench.numbered(new MarketOrder(terms)))));
    bench.quotes("101 101 101 101", "102 102 102 102");
    assertEquals("102", price(bench.fill(latest, bench.numbered(new MarketOrder(terms)))));
    assertEquals("102", price(bench.fill(model, bench.numbered(new MarketOrder(terms)))));
  }

  @Test
  void letsAnAuthorOverrideOneKindOfFill() {
    ImmediateFillModel half =
        new ImmediateFillModel() {
          @Override
          public OrderEvent marketFill(
              dev.plumbline.sdk.security.FillModelParameters parameters, MarketOrder order) {
            OrderEvent fill = super.marketFill(parameters, order);
            fill.setFillQuantity(order.quantityExact().divide(2));
            return fill;
          }
        };
    MarketBench bench = MarketBench.minutes().at(MORNING);
    bench.quotes("99 99 99 99", "100 100 100 100");
    OrderEvent fill = bench.fill(half, bench.numbered(new MarketOrder(bench.terms("10", MORNING))));
    assertNotNull(fill);
    assertEquals("5", fill.fillQuantityExact().toString());
    assertNull(
        bench.fill(half, bench.numbered(new LimitOrder(bench.terms("1", MORNING), d("200")))));
  }
}
