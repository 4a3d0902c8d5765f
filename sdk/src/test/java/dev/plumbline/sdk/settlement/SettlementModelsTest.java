package dev.plumbline.sdk.settlement;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.security.ApplyFundsSettlementModelParameters;
import dev.plumbline.sdk.security.ScanSettlementModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementModelsTest {
  private final TestAccount account = new TestAccount();
  private final SecurityPortfolioManager portfolio = account.portfolio();
  private final Security spy = account.add("SPY", "100");

  @Test
  void immediateSettlementBooksAtOnce() {
    SettlementModel model = new ImmediateSettlementModel();
    apply(model, "2013-10-07T16:00:00", "500", "USD");
    apply(model, "2013-10-07T16:00:00", "-200.5", "USD");
    assertEquals(d("100299.5"), portfolio.cashExact());
    assertEquals(CashAmount.NONE, model.getUnsettledCash());
  }

  @Test
  void accountCurrencySettlementConverts() {
    portfolio.cashBook().add("EUR", d("10"), d("1.25"));
    apply(new AccountCurrencyImmediateSettlementModel(), "2013-10-07T16:00:00", "100", "EUR");
    assertEquals(d("100125"), portfolio.cashBook().get("USD").amountExact());
    assertEquals(d("10"), portfolio.cashBook().get("EUR").amountExact());
  }

  /// Days, the sale in UTC, the last second before settlement and the settlement at 6:00 New York.
  @ParameterizedTest
  @CsvSource({
    "1, 2013-10-07T16:00:00, 2013-10-08T09:59:59, 2013-10-08T10:00:00",
    "1, 2013-10-11T16:00:00, 2013-10-14T09:59:59, 2013-10-14T10:00:00",
    "3, 2013-10-09T16:00:00, 2013-10-14T09:59:59, 2013-10-14T10:00:00",
    "1, 2013-12-24T16:00:00, 2013-12-26T10:59:59, 2013-12-26T11:00:00",
    "3, 2013-10-31T16:00:00, 2013-11-05T10:59:59, 2013-11-05T11:00:00",
    "1, 2013-10-08T02:00:00, 2013-10-08T09:59:59, 2013-10-08T10:00:00"
  })
  void delayedSettlementPaysSalesAfterTradingDays(
      int days, String sold, String before, String settled) {
    SettlementModel model = new DelayedSettlementModel(days, Duration.ofHours(6));
    apply(model, sold, "500.25", "USD");
    assertEquals(new CashAmount(d("500.25"), "USD"), model.getUnsettledCash());
    scan(model, before);
    assertEquals(d("100000"), portfolio.cashExact());
    assertEquals(d("500.25"), portfolio.unsettledCashExact());
    assertEquals(d("100500.25"), portfolio.totalPortfolioValueExact());
    assertEquals(d("100000"), portfolio.marginRemainingExact());
    scan(model, settled);
    assertEquals(d("100500.25"), portfolio.cashExact());
    assertEquals(Decimal.ZERO, portfolio.unsettledCashExact());
    assertEquals(CashAmount.NONE, model.getUnsettledCash());
  }

  @Test
  void delayedSettlementPaysBuysAtOnce() {
    SettlementModel model = new DelayedSettlementModel(1, Duration.ofHours(6));
    apply(model, "2013-10-07T16:00:00", "-500", "USD");
    assertEquals(d("99500"), portfolio.cashExact());
    assertEquals(CashAmount.NONE, model.getUnsettledCash());
  }

  @Test
  void delayedSettlementPaysInOrder() {
    SettlementModel model = new DelayedSettlementModel(1, Duration.ofHours(6));
    apply(model, "2013-10-07T16:00:00", "100", "USD");
    apply(model, "2013-10-08T16:00:00", "200", "USD");
    assertEquals(d("300"), model.getUnsettledCash().amount());
    scan(model, "2013-10-08T12:00:00");
    assertEquals(d("200"), model.getUnsettledCash().amount());
    scan(model, "2013-10-10T12:00:00");
    assertEquals(d("100300"), portfolio.cashExact());
  }

  private void apply(SettlementModel model, String utc, String amount, String currency) {
    model.applyFunds(
        new ApplyFundsSettlementModelParameters(
            portfolio, spy, Nanos.parse(utc), new CashAmount(d(amount), currency), null));
  }

  private void scan(SettlementModel model, String utc) {
    model.scan(new ScanSettlementModelParameters(portfolio, spy, Nanos.parse(utc)));
  }
}
