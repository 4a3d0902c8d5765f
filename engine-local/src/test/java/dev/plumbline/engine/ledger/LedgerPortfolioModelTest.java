package dev.plumbline.engine.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.EquityExchange;
import dev.plumbline.sdk.security.Fill;
import dev.plumbline.sdk.security.PortfolioSettings;
import dev.plumbline.sdk.security.PriceVariationModel;
import dev.plumbline.sdk.security.SecurityCache;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.security.SecurityModels;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecuritySetup;
import dev.plumbline.sdk.security.SecurityTransactionManager;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerPortfolioModelTest {
  private static final long NOW = Nanos.parse("2013-10-07T16:00:00");

  private final SecurityManager securities = new SecurityManager(new TimeKeeper(NOW));
  private final SecurityTransactionManager transactions =
      new SecurityTransactionManager(securities, () -> false);
  private final SecurityPortfolioManager portfolio =
      new SecurityPortfolioManager(securities, transactions, PortfolioSettings.DEFAULT);
  private final Equity spy = spy();
  private final SecurityHolding holdings = spy.holdings();

  /// Fills as `quantity@price`, then quantity, average price, cash, profit and last profit.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100@50          |  100 | 50    |  94999 |    0 |    0
          100@50 100@60   |  200 | 55    |  88998 |    0 |    0
          100@50 -40@60   |   60 | 50    |  97398 |  400 |  400
          100@50 -100@60  |    0 | 0     | 100998 | 1000 | 1000
          100@50 -150@60  |  -50 | 60    | 103998 | 1000 | 1000
          -100@50         | -100 | 50    | 104999 |    0 |    0
          -100@50 -100@60 | -200 | 55    | 110998 |    0 |    0
          -100@50 40@60   |  -60 | 50    | 102598 | -400 | -400
          -100@50 100@40  |    0 | 0     | 100998 | 1000 | 1000
          -100@50 150@40  |   50 | 40    |  98998 | 1000 | 1000
          100@50 -60@60 -40@45 | 0 | 0   | 100397 |  400 | -200
          """)
  void booksFills(
      String fills, String quantity, String average, String cash, String profit, String last) {
    for (String fill : fills.trim().split(" ")) {
      String[] parts = fill.split("@");
      fill(parts[0], parts[1], "1");
    }
    assertEquals(d(quantity), holdings.quantityExact());
    assertEquals(d(average), holdings.averagePriceExact());
    assertEquals(d(cash), portfolio.cashExact());
    assertEquals(d(profit), holdings.profitExact());
    assertEquals(d(last), holdings.lastTradeProfitExact());
  }

  @Test
  void countsSalesAndFees() {
    fill("100", "50.25", "1.25");
    fill("-60", "51.5", "1");
    assertEquals("8115.000", holdings.totalSaleVolumeExact().toString());
    assertEquals("2.25", holdings.totalFeesExact().toString());
    assertEquals(d("2.25"), portfolio.totalFeesExact());
  }

  @Test
  void recordsProfitLessTwiceTheClosingFee() {
    fill("100", "50", "9");
    fill("-100", "50.03", "1.25");
    AlgorithmTransactionRecord record = transactions.transactionRecord().iterator().next();
    assertEquals(d("0.5"), record.profitLoss());
    assertTrue(record.isWin());
    assertEquals(NOW, record.utcNs());
  }

  @Test
  void aProfitThatTheFeesEatIsALoss() {
    fill("100", "50", "0");
    fill("-100", "50.02", "1");
    assertEquals(1, transactions.lossCount());
    assertEquals(0, transactions.winCount());
  }

  @Test
  void openingFillsLeaveNoRecord() {
    fill("100", "50", "1");
    fill("100", "60", "1");
    assertTrue(transactions.transactionRecord().isEmpty());
  }

  @Test
  void fillsWithoutAFeeNeedNoCurrency() {
    OrderEvent event = event("100", "50");
    event.setOrderFee(OrderFee.ZERO);
    portfolio.processFills(List.of(event));
    assertEquals(d("95000"), portfolio.cashExact());
  }

  /// The reference `sample/SampleBuyAndHold`: 2625 shares at 37.98823665476472 for a fee of 13.125
  /// leave 267.7537812426155 dollars, worth 105084.00378124262 at 39.93 in the end.
  @Test
  void balancesAsLeanDidInSampleBuyAndHold() {
    Decimal factor = d("0.9532807").multiply(d("0.16666667"));
    Decimal price = d("2391000").multiply(d("0.0001")).multiply(factor);
    assertEquals(37.98823665476472, price.doubleValue());
    fill("2625", price.toString(), "13.125");
    assertEquals(267.7537812426155, portfolio.cash());
    setPrice("39.93");
    assertEquals(105084.00378124262, portfolio.totalPortfolioValue());
    assertEquals(37.98823665476472, holdings.averagePrice());
    assertEquals("13.125", portfolio.totalFeesExact().toString());
  }

  @Test
  void moneyIsNeitherMadeNorLost() {
    Random random = new Random(20260821);
    Decimal flow = Decimal.ZERO;
    for (int i = 0; i < 500; i++) {
      Decimal quantity = Decimal.of(random.nextInt(401) - 200);
      if (quantity.isZero()) {
        continue;
      }
      Decimal price = Decimal.ofUnscaled(5000 + random.nextInt(1000), 2);
      fill(quantity.toString(), price.toString(), "1");
      flow = flow.subtract(quantity.multiply(price)).subtract(1);
      assertEquals(d("100000").add(flow), portfolio.cashExact());
      setPrice(price.toString());
      Decimal cost = holdings.quantityExact().multiply(holdings.averagePriceExact());
      Decimal open = holdings.holdingsValueExact().subtract(cost);
      Decimal earned =
          holdings
              .netProfitExact()
              .add(open)
              .add(100_000)
              .subtract(portfolio.totalPortfolioValueExact());
      assertTrue(earned.abs().isLess(d("0.0000000000000001")), () -> "off by " + earned);
    }
  }

  private void fill(String quantity, String price, String fee) {
    OrderEvent event = event(quantity, price);
    event.setOrderFee(OrderFee.of(d(fee), "USD"));
    portfolio.processFills(List.of(event));
  }

  private OrderEvent event(String quantity, String price) {
    OrderEvent event = new OrderEvent(1, spy.symbol(), NOW);
    event.setStatus(OrderStatus.FILLED);
    event.setFillQuantity(d(quantity));
    event.setFillPrice(d(price));
    event.setDirection(OrderDirection.of(d(quantity)));
    return event;
  }

  private void setPrice(String price) {
    Decimal p = d(price);
    spy.setMarketPrice(
        new TradeBar(spy.symbol(), NOW, NOW + 1, new Bar(p, p, p, p), Decimal.ONE, false));
    portfolio.invalidateTotalPortfolioValue();
  }

  private Equity spy() {
    SecurityModels models =
        new SecurityModels(
            parameters -> new Fill(List.of()),
            parameters -> OrderFee.ZERO,
            (asset, order) -> Decimal.ZERO,
            new SecurityMarginModel(Decimal.of(2)),
            new ImmediateSettlementModel(),
            new LedgerPortfolioModel(),
            PriceVariationModel.ADJUSTED);
    Equity equity =
        new Equity(
            new SecuritySetup(
                0,
                Symbol.create("SPY", SecurityType.EQUITY, Market.USA),
                new EquityExchange(SecurityExchangeHours.alwaysOpen(MarketTimeZone.NEW_YORK)),
                SymbolProperties.defaults("USD"),
                portfolio.cashBook(),
                new SecurityCache(),
                models),
            "P");
    securities.add(equity);
    return equity;
  }

  private static Decimal d(String text) {
    return Decimal.of(text);
  }
}
