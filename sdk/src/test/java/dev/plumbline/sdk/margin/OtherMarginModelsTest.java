package dev.plumbline.sdk.margin;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.BuyingPowerModel;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherMarginModelsTest {
  private final TestAccount account = new TestAccount();
  private final Security spy = account.add("SPY", "100");

  @ParameterizedTest
  @CsvSource({
    "2013-10-07T16:00:00, 4, 250",
    "2013-10-07T19:49:59, 4, 250",
    "2013-10-07T19:50:00, 2, 500",
    "2013-10-07T21:00:00, 2, 500",
    "2013-10-06T16:00:00, 2, 500"
  })
  void patternDayTradersHaveMoreLeverageWhileTheMarketIsOpen(
      String utc, String leverage, String margin) {
    BuyingPowerModel model = new PatternDayTradingMarginModel();
    spy.setBuyingPowerModel(model);
    spy.holdings().setHoldings(d("90"), d("10"));
    account.setUtc(utc);
    assertEquals(d(leverage), spy.leverageExact());
    assertEquals(d(margin), model.getInitialMarginRequirement(spy, d("10")));
    assertEquals(d(margin), model.getMaintenanceMargin(spy));
    spy.setLeverage(10);
    assertEquals(d(leverage), spy.leverageExact());
  }

  @Test
  void constantMarginDoesNotDependOnThePrice() {
    BuyingPowerModel model = new ConstantBuyingPowerModel(d("12.5"));
    spy.setBuyingPowerModel(model);
    spy.setLeverage(0.1);
    spy.holdings().setHoldings(d("90"), d("-10"));
    assertEquals(d("125"), model.getMaintenanceMargin(spy));
    assertEquals(d("-25"), model.getInitialMarginRequirement(spy, d("-2")));
  }

  @Test
  void withoutMarginEverythingIsPaid() {
    spy.setBuyingPowerModel(new NullBuyingPowerModel());
    spy.holdings().setHoldings(d("90"), d("10"));
    assertEquals(Decimal.ZERO, account.portfolio().totalMarginUsedExact());
    Order order = account.submit(spy, "1000000");
    assertTrue(account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order)).isSufficient());
  }

  @Test
  void cashAccountsRefuseWhatIsNoCurrencyPair() {
    spy.setBuyingPowerModel(new CashBuyingPowerModel());
    Order order = account.submit(spy, "1");
    assertEquals(
        "The 'SPY' security is not supported by this cash model. Currently only Crypto and Forex"
            + " are supported.",
        account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order)).reason());
    assertEquals("The security type must be Cryptoor Forex.", target("0.5").reason());
    assertEquals("The cash model does not allow shorting.", target("-0.5").reason());
    assertTrue(target("0.5").isError());
  }

  @Test
  void cashAccountsHaveNoLeverage() {
    spy.setBuyingPowerModel(new CashBuyingPowerModel());
    spy.setLeverage(1);
    assertEquals(Decimal.ONE, spy.leverageExact());
    Exception e = assertThrows(IllegalStateException.class, () -> spy.setLeverage(2));
    assertEquals(
        "CashBuyingPowerModel does not allow setting leverage. Cash accounts have no leverage.",
        e.getMessage());
    assertFalse(account.portfolio().invested());
  }

  private GetMaximumOrderQuantityResult target(String target) {
    return spy.buyingPowerModel()
        .getMaximumOrderQuantityForTargetBuyingPower(
            new GetMaximumOrderQuantityForTargetBuyingPowerParameters(
                account.portfolio(), spy, d(target), Decimal.ZERO, false));
  }
}
