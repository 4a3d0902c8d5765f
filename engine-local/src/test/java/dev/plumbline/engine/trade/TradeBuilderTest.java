package dev.plumbline.engine.trade;

import static dev.plumbline.engine.testing.TestMarket.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.engine.testing.TestMarket;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.result.FillGroupingMethod;
import dev.plumbline.sdk.result.FillMatchingMethod;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TradeBuilderTest {
  private final TestMarket market = new TestMarket();
  private final Security spy = market.add("SPY");
  private TradeBuilder builder = new TradeBuilder();
  private int orders;

  private void use(FillGroupingMethod grouping, FillMatchingMethod matching) {
    builder = new TradeBuilder(grouping, matching, WinRule.PROFIT);
  }

  private void fill(String quantity, String price) {
    market.clock().setUtcDateTime(market.clock().utcNs() + Nanos.MINUTE);
    builder.processFill(market.fill(++orders, spy, quantity, price), spy, Decimal.ONE);
  }

  private void price(String price) {
    market.clock().setUtcDateTime(market.clock().utcNs() + Nanos.MINUTE);
    market.setPrice(spy, price);
    builder.setMarketPrice(spy);
  }

  private Trade trade(int index) {
    return builder.closedTrades().get(index);
  }

  private static List<String> numbers(Trade trade) {
    return List.of(
        trade.quantityExact().toString(),
        trade.entryPriceExact().toString(),
        trade.exitPriceExact().toString(),
        trade.profitLossExact().normalize().toString(),
        trade.totalFeesExact().toString());
  }

  /// The first trade of LEAN's OrderTicketDemoAlgorithm, with the extreme prices that its
  /// excursions tell.
  @Test
  void remembersExcursionsAsLeanDoes() {
    fill("10", "144.78172417");
    price("144.634738");
    price("145.568713");
    price("145.118713");
    fill("-10", "145.118928544");
    Trade trade = trade(0);
    assertEquals("3.37", trade.profitLossExact().toString());
    assertEquals("-1.47", trade.maeExact().toString());
    assertEquals("7.87", trade.mfeExact().toString());
    assertEquals("4.50", trade.endTradeDrawdownExact().toString());
    assertEquals(d("2"), trade.totalFeesExact());
    assertEquals(List.of(1, 2), trade.orderIds());
    assertTrue(trade.isWin());
    assertEquals("1", trade.id());
  }

  @Test
  void closesPartsOfAnEntryOneByOne() {
    fill("10", "100");
    fill("-4", "101");
    fill("-6", "99");
    assertEquals(List.of("4", "100", "101", "4", "2"), numbers(trade(0)));
    assertEquals(List.of("6", "100", "99", "-6", "1"), numbers(trade(1)));
    assertFalse(builder.hasOpenPosition(spy.symbol()));
  }

  @Test
  void turnsAPositionAroundWithoutAFeeForTheNewOne() {
    fill("10", "100");
    fill("-25", "102");
    fill("15", "101");
    assertEquals(List.of("10", "100", "102", "20", "2"), numbers(trade(0)));
    assertEquals(TradeDirection.SHORT, trade(1).direction());
    assertEquals(List.of("15", "102", "101", "15", "1"), numbers(trade(1)));
  }

  @Test
  void matchesTheFirstOrTheLastEntry() {
    fill("10", "100");
    fill("10", "110");
    fill("-10", "120");
    assertEquals("100", trade(0).entryPriceExact().toString());
    use(FillGroupingMethod.FILL_TO_FILL, FillMatchingMethod.LIFO);
    fill("10", "100");
    fill("10", "110");
    fill("-10", "120");
    assertEquals("110", trade(0).entryPriceExact().toString());
  }

  @Test
  void countsAFeeForTheFirstFillOfAnOrderOnly() {
    builder.processFill(market.fill(1, spy, "10", "100"), spy, Decimal.ONE);
    builder.processFill(market.fill(1, spy, "10", "100"), spy, Decimal.ONE);
    builder.processFill(market.fill(2, spy, "-20", "100"), spy, Decimal.ONE);
    assertEquals("2", trade(0).totalFeesExact().toString());
    assertEquals("0", trade(1).totalFeesExact().toString());
  }

  @Test
  void flatToFlatAveragesEntriesAndExits() {
    use(FillGroupingMethod.FLAT_TO_FLAT, FillMatchingMethod.FIFO);
    fill("10", "100");
    fill("30", "104");
    fill("-20", "110");
    assertEquals(List.of(), builder.closedTrades());
    fill("-20", "106");
    assertEquals(List.of("40", "103", "108", "200", "4"), numbers(trade(0)));
    assertEquals(List.of(1, 2, 3, 4), trade(0).orderIds());
  }

  @Test
  void flatToReducedMakesATradeOfEachReduction() {
    use(FillGroupingMethod.FLAT_TO_REDUCED, FillMatchingMethod.FIFO);
    fill("10", "100");
    fill("30", "104");
    fill("-20", "110");
    fill("-20", "106");
    assertEquals(List.of("20", "102", "110", "160", "3"), numbers(trade(0)));
    assertEquals(List.of("20", "104", "106", "40", "1"), numbers(trade(1)));
    fill("-5", "100");
    fill("10", "98");
    assertEquals(List.of("5", "100", "98", "10", "2"), numbers(trade(2)));
    assertTrue(builder.hasOpenPosition(spy.symbol()));
  }

  @Test
  void splitsChangeOpenPositionsOfRawPricesOnly() {
    fill("10", "100");
    Split split =
        new Split(
            spy.symbol(), Nanos.of(2013, 10, 8), d("100"), d("0.5"), SplitType.SPLIT_OCCURRED);
    builder.applySplit(split, DataNormalizationMode.ADJUSTED);
    builder.applySplit(split, DataNormalizationMode.RAW);
    fill("-20", "51");
    assertEquals(d("20"), trade(0).quantityExact());
    assertEquals(d("50"), trade(0).entryPriceExact());
    assertEquals(d("20"), trade(0).profitLossExact());
  }

  @Test
  void aPositionMeetsThePricesOfABenchmarkOfItsSymbol() {
    Security benchmark = market.benchmark("SPY");
    builder.setBenchmark(benchmark);
    fill("10", "100");
    market.setPrice(benchmark, "80");
    builder.setMarketPrice(benchmark);
    fill("-10", "100");
    assertEquals(d("-200"), trade(0).maeExact());
    builder.setMarketPrice(benchmark);
    assertEquals(1, builder.closedTrades().size());
  }

  /// The range of prices that are passed over must not hide a new extreme.
  @Test
  void seesEveryExtremeAmongManyPrices() {
    Random random = new Random(7);
    fill("1", "100");
    Decimal lowest = d("100");
    Decimal highest = d("100");
    Decimal best = Decimal.ZERO;
    Decimal deepest = Decimal.ZERO;
    long ticks = 1_000_000;
    for (int i = 0; i < 20_000; i++) {
      ticks += random.nextInt(-2000, 2001);
      Decimal price = Decimal.ofUnscaled(ticks, 4);
      price(price.toString());
      lowest = lowest.min(price);
      highest = highest.max(price);
      best = best.max(price.subtract(100));
      deepest = deepest.max(best.subtract(price.subtract(100)));
    }
    fill("-1", "100");
    assertEquals(lowest.subtract(100).round(2), trade(0).maeExact());
    assertEquals(highest.subtract(100).round(2), trade(0).mfeExact());
    assertEquals(deepest.round(2), trade(0).endTradeDrawdownExact());
  }
}
