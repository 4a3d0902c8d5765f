package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.d;
import static dev.plumbline.sdk.security.TestAccount.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityPortfolioManagerTest {
  private final TestAccount account = new TestAccount();
  private final SecurityPortfolioManager portfolio = account.portfolio();
  private final Security spy = account.add("SPY", "100");

  @Test
  void startsWithAHundredThousand() {
    assertEquals(d("100000"), portfolio.totalPortfolioValueExact());
    assertEquals(100_000.0, portfolio.cash());
    assertEquals(0.0, portfolio.unsettledCash());
    assertFalse(portfolio.invested());
  }

  @Test
  void valueKeepsTheDigitOfTheUnsettledCashBook() {
    assertEquals("100000.0", portfolio.totalPortfolioValueExact().toString());
    portfolio.cashBook().ensureCurrencyDataFeeds();
    portfolio.invalidateTotalPortfolioValue();
    assertEquals("100000.0", portfolio.totalPortfolioValueExact().toString());
  }

  @Test
  void valueLosesTheDigitWhereTheAccountCurrencyWasSetByHand() {
    TestAccount other = new TestAccount();
    other.portfolio().setAccountCurrency("USD", null);
    other.portfolio().cashBook().ensureCurrencyDataFeeds();
    assertEquals("100000", other.portfolio().totalPortfolioValueExact().toString());
  }

  @Test
  void valueIsKeptUntilCashOrPricesChange() {
    spy.holdings().setHoldings(d("90"), d("10"));
    assertEquals(d("101000"), portfolio.totalPortfolioValueExact());
    spy.setMarketPrice(account.bar(spy, "110"));
    assertEquals(d("101000"), portfolio.totalPortfolioValueExact());
    portfolio.invalidateTotalPortfolioValue();
    assertEquals(d("101100"), portfolio.totalPortfolioValueExact());
    portfolio.cashBook().get("USD").addAmount(d("-100"));
    assertEquals(d("101000"), portfolio.totalPortfolioValueExact());
    portfolio.unsettledCashBook().get("USD").addAmount(d("5"));
    assertEquals(d("101005"), portfolio.totalPortfolioValueExact());
  }

  @Test
  void countsSaleVolumesAsSummingThemWould() {
    Security ibm = account.add("IBM", "200");
    spy.holdings().addNewSale(d("500"));
    ibm.holdings().addNewSale(d("0.250"));
    spy.holdings().addNewSale(d("1.5"));
    assertEquals("501.750", portfolio.totalSaleVolumeExact().toString());
    ibm.holdings().addNewSale(d("7922816251426433759354395033.2"));
    spy.holdings().addNewSale(d("0.04"));
    assertEquals(
        spy.holdings().totalSaleVolumeExact().add(ibm.holdings().totalSaleVolumeExact()).toString(),
        portfolio.totalSaleVolumeExact().toString());
  }

  @Test
  void sumsOverTheSecurities() {
    Security ibm = account.add("IBM", "200");
    spy.holdings().setHoldings(d("90"), d("10"));
    ibm.holdings().setHoldings(d("210"), d("-5"));
    assertEquals(d("2000"), portfolio.totalHoldingsValueExact());
    assertEquals(d("1950"), portfolio.totalAbsoluteHoldingsCostExact());
    assertEquals(d("975"), portfolio.totalUnleveredAbsoluteHoldingsCostExact());
    assertEquals(d("100000"), portfolio.totalPortfolioValueExact());
    assertEquals(d("148"), portfolio.totalUnrealizedProfitExact());
    assertEquals(d("1000"), portfolio.totalMarginUsedExact());
    assertEquals(d("99000"), portfolio.marginRemainingExact());
    assertTrue(portfolio.invested());
    assertEquals(2, portfolio.positions().groups().size());
  }

  @Test
  void totalsKeepRemovedSecurities() {
    spy.holdings().addNewFee(d("3"));
    spy.holdings().addNewProfit(d("10"));
    spy.holdings().addNewSale(d("500"));
    account.securities().remove(spy.symbol());
    assertEquals(3.0, portfolio.totalFees());
    assertEquals(10.0, portfolio.totalProfit());
    assertEquals(7.0, portfolio.totalNetProfit());
    assertEquals(500.0, portfolio.totalSaleVolume());
    assertEquals(0, portfolio.count());
    assertTrue(portfolio.containsKey(spy.symbol()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100000, 100000",
    "100, 95000, 105000",
    "-100, 105000, 95000",
  })
  void buyingPowerAgainstAPositionIncludesClosingAndOpeningIt(
      String held, String buying, String selling) {
    spy.holdings().setHoldings(d("100"), d(held));
    account.cash(d("100000").subtract(d(held).multiply(100)).toString());
    assertEquals(d(buying), portfolio.getBuyingPowerExact(spy.symbol(), OrderDirection.BUY));
    assertEquals(d(selling), portfolio.getBuyingPowerExact(spy.symbol(), OrderDirection.SELL));
  }

  @Test
  void leavesTheFreeBufferAlone() {
    assertEquals(d("99750"), portfolio.totalPortfolioValueLessFreeBufferExact());
  }

  @ParameterizedTest
  @EnumSource(DataNormalizationMode.class)
  void paysDividendsWherePricesAreNotAdjustedForThem(DataNormalizationMode mode) {
    spy.holdings().setHoldings(d("90"), d("-10"));
    portfolio.applyDividend(
        new Dividend(spy.symbol(), spy.localTimeNs(), d("0.25"), d("100")), mode);
    boolean paid =
        mode == DataNormalizationMode.RAW || mode == DataNormalizationMode.SPLIT_ADJUSTED;
    assertEquals(paid ? d("99997.5") : d("100000"), portfolio.cashExact());
    assertEquals(paid ? d("-2.5") : d("0"), spy.holdings().totalDividendsExact());
    assertEquals(paid ? d("-2.5") : d("0"), spy.holdings().profitExact());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, 0.5, 200, 45.0, 100000.00",
    "101, 90, 2, 50, 180, 100100.0",
    "-101, 90, 2, -50, 180, 99900.0",
    "7, 90, 0.33333333, 21, 29.9999997, 100000.000007",
    "0, 0, 0.5, 0, 0, 100000"
  })
  void splitsChangeHoldingsAndPayTheFraction(
      String held, String average, String factor, String newHeld, String newAverage, String cash) {
    Decimal newPrice = d("100").multiply(d(factor));
    spy.holdings().setHoldings(d(average), d(held));
    portfolio.applySplit(split(factor), spy, DataNormalizationMode.RAW);
    assertEquals(d(newHeld), spy.holdings().quantityExact());
    assertEquals(d(newAverage), spy.holdings().averagePriceExact());
    assertEquals(newPrice, spy.priceExact());
    assertEquals(newPrice, spy.getLastData().priceExact());
    assertEquals(0, portfolio.cashExact().round(6).compareTo(d(cash).round(6)));
  }

  @Test
  void splitsOfSecuritiesWithoutDataPayByTheReferencePrice() {
    Security ibm = account.add("IBM");
    ibm.holdings().setHoldings(d("90"), d("3"));
    Split split =
        new Split(ibm.symbol(), ibm.localTimeNs(), d("100"), d("2"), SplitType.SPLIT_OCCURRED);
    portfolio.applySplit(split, ibm, DataNormalizationMode.RAW);
    assertEquals(d("1"), ibm.holdings().quantityExact());
    assertEquals(d("100100"), portfolio.cashExact());
  }

  @Test
  void adjustedPricesAlreadyKnowOfSplits() {
    spy.holdings().setHoldings(d("90"), d("100"));
    portfolio.applySplit(split("0.5"), spy, DataNormalizationMode.ADJUSTED);
    assertEquals(d("100"), spy.holdings().quantityExact());
    assertEquals(d("100"), spy.priceExact());
  }

  @Test
  void processesFillsByTheModelOfEachSecurity() {
    portfolio.totalPortfolioValueExact();
    spy.setPortfolioModel((book, security, fill) -> security.holdings().addNewFee(d("1")));
    spy.setMarketPrice(account.bar(spy, "50"));
    portfolio.processFills(List.of(new OrderEvent(1, spy.symbol(), spy.utcNs())));
    assertEquals(d("1"), portfolio.totalFeesExact());
  }

  @Test
  void setsCash() {
    portfolio.setCash(25_000);
    assertEquals(d("25000"), portfolio.cashExact());
    portfolio.setCash("eur", 100, 1.25);
    assertEquals(d("25125"), portfolio.cashExact());
    portfolio.setCash("EUR", 200, 1.5);
    assertEquals(d("25300"), portfolio.cashExact());
    assertEquals("1.5", rateOfUnsettledEuros());
  }

  @Test
  void accountCurrencyCannotChangeOnceASecurityIsThere() {
    Exception e =
        assertThrows(IllegalStateException.class, () -> portfolio.setAccountCurrency("EUR", null));
    assertEquals(
        "SecurityPortfolioManager.SetAccountCurrency(): Cannot change AccountCurrency after adding"
            + " a Security. Please move SetAccountCurrency() before AddSecurity().",
        e.getMessage());
  }

  @Test
  void accountCurrencyIsSetOnce() {
    SecurityPortfolioManager other = new TestAccount().portfolio();
    assertTrue(other.setAccountCurrency("eur", 5000));
    assertFalse(other.setAccountCurrency("GBP", 1));
    assertEquals("EUR", other.cashBook().accountCurrency());
    assertEquals(d("5000"), other.totalPortfolioValueExact());
    assertEquals(1, other.cashBook().count());
  }

  @Test
  void cashOfAnotherCurrencySurvivesTheChangeOfAccountCurrency() {
    SecurityPortfolioManager other = new TestAccount().portfolio();
    other.setCash("USD", 700, 1);
    other.setAccountCurrency("EUR", 50);
    assertEquals(d("700"), other.cashBook().get("USD").amountExact());
    assertEquals(d("50"), other.cashBook().get("EUR").amountExact());
  }

  @Test
  void warnsOnceOfOrdersTooSmall() {
    assertFalse(portfolio.takeMinimumOrderMarginWarning());
    portfolio.requestMinimumOrderMarginWarning();
    assertTrue(portfolio.takeMinimumOrderMarginWarning());
    portfolio.requestMinimumOrderMarginWarning();
    assertFalse(portfolio.takeMinimumOrderMarginWarning());
  }

  @ParameterizedTest
  @CsvSource({"100, true", "99.99, false", "0, false"})
  void minimumOrderMarginIsAFractionOfTheValue(String margin, boolean above) {
    assertEquals(
        above, portfolio.aboveMinimumOrderMarginPortfolioPercentage(d("0.001"), d(margin)));
  }

  @Test
  void anythingPassesTheMinimumWithoutMarginLeft() {
    spy.holdings().setHoldings(d("100"), d("3000"));
    account.cash("-250000");
    assertTrue(portfolio.marginRemainingExact().isNegative());
    assertTrue(portfolio.aboveMinimumOrderMarginPortfolioPercentage(d("0.001"), d("0")));
  }

  @Test
  void findsHoldingsBySymbolAndTicker() {
    assertEquals(spy.holdings(), portfolio.get(symbol("SPY")));
    assertEquals(spy.holdings(), portfolio.get("spy"));
    assertEquals(List.of(spy.holdings()), portfolio.values());
    assertNull(account.transactions().getOrderTicket(1));
  }

  private Split split(String factor) {
    return new Split(
        spy.symbol(), spy.localTimeNs(), d("100"), d(factor), SplitType.SPLIT_OCCURRED);
  }

  private String rateOfUnsettledEuros() {
    return portfolio.unsettledCashBook().get("EUR").conversionRateExact().toString();
  }
}
