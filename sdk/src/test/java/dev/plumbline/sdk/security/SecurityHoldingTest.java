package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHoldingTest {
  private final TestAccount account = new TestAccount();
  private final Security spy = account.add("SPY", "144.50");
  private final SecurityHolding holdings = spy.holdings();

  @Test
  void startsEmpty() {
    assertFalse(holdings.invested());
    assertEquals("0", holdings.holdingsValueExact().toString());
    assertEquals("0", holdings.holdingsCostExact().toString());
    assertEquals("0", holdings.unrealizedProfitExact().toString());
    assertEquals("0", holdings.unrealizedProfitPercentExact().toString());
    assertFalse(holdings.isLong() || holdings.isShort());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 140.25, 14025.0, 14450.0, 7012.50",
    "-100, 140.25, -14025.0, -14450.0, -7012.50",
    "3, 0, 0.0, 433.5, 0"
  })
  void valuesAPosition(
      String quantity, String average, String cost, String value, String unlevered) {
    holdings.setHoldings(d(average), d(quantity));
    assertEquals(d(cost), holdings.holdingsCostExact());
    assertEquals(d(cost).abs(), holdings.absoluteHoldingsCostExact());
    assertEquals(d(value), holdings.holdingsValueExact());
    assertEquals(d(value).abs(), holdings.absoluteHoldingsValueExact());
    assertEquals(d(unlevered), holdings.unleveredHoldingsCostExact());
    assertEquals(d(unlevered).abs(), holdings.unleveredAbsoluteHoldingsCostExact());
    assertEquals(Math.abs(Double.parseDouble(quantity)), holdings.absoluteQuantity());
    assertEquals(144.5, holdings.price());
  }

  @Test
  void dustBelowOneLotIsNoPosition() {
    holdings.setHoldings(d("140"), d("0.5"));
    assertFalse(holdings.invested());
    assertTrue(holdings.isLong());
    assertEquals("72.2500", holdings.holdingsValueExact().toString());
    assertEquals(Decimal.ZERO, holdings.unrealizedProfitExact());
  }

  @Test
  void unrealizedProfitTakesOffTheFeeOfClosing() {
    holdings.setHoldings(d("140.00"), d("1000"));
    assertEquals(d("4495"), holdings.unrealizedProfitExact());
    assertEquals(d("4495").divide(d("140000")), holdings.unrealizedProfitPercentExact());
    assertEquals(d("4500"), holdings.totalCloseProfit(false, null, null, null));
    assertEquals(d("9999"), holdings.totalCloseProfit(true, d("150"), null, d("1000")).add(4));
    assertEquals(d("499"), holdings.totalCloseProfit(true, d("150"), d("145"), d("100")));
  }

  @Test
  void longsSellAtTheBidAndShortsBuyAtTheAsk() {
    spy.setMarketPrice(TestQuotes.quote(spy, "144.40", "144.60"));
    holdings.setHoldings(d("144.40"), d("100"));
    assertEquals(Decimal.ZERO, holdings.totalCloseProfit(false, null, null, null));
    holdings.setHoldings(d("144.60"), d("-100"));
    assertEquals(Decimal.ZERO, holdings.totalCloseProfit(false, null, null, null));
  }

  @Test
  void addsUpWhatFillsReport() {
    holdings.addNewSale(d("1000.50"));
    holdings.addNewSale(d("99.50"));
    holdings.addNewFee(d("1.25"));
    holdings.addNewFee(d("1"));
    holdings.addNewProfit(d("250"));
    holdings.addNewDividend(d("-10.5"));
    holdings.setLastTradeProfit(d("250"));
    assertEquals("1100.00", holdings.totalSaleVolumeExact().toString());
    assertEquals("2.25", holdings.totalFeesExact().toString());
    assertEquals("239.5", holdings.profitExact().toString());
    assertEquals("237.25", holdings.netProfitExact().toString());
    assertEquals("-10.5", holdings.totalDividendsExact().toString());
    assertEquals(250.0, holdings.lastTradeProfit());
  }

  @Test
  void writesItselfAsInLean() {
    holdings.setHoldings(d("140.50"), d("100"));
    assertEquals("SPY: 100 @ 140.50", holdings.toString());
  }
}
