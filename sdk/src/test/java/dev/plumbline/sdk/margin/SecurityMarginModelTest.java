package dev.plumbline.sdk.margin;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.security.BuyingPowerParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.InitialMarginRequiredForOrderParameters;
import dev.plumbline.sdk.security.ReservedBuyingPowerForPositionParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityMarginModelTest {
  private final TestAccount account = new TestAccount();
  private final Security spy = account.add("SPY", "100");

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 2",
    "4.0, 4",
    "3, 3.0000000000000000000000000003",
    "1.5, 1.4999999999999999999999999999"
  })
  void leverageComesBackThroughTheMargin(String leverage, String found) {
    assertEquals(d(found), new SecurityMarginModel(d(leverage)).getLeverage(spy));
    spy.setLeverage(d(leverage));
    assertEquals(d(found), spy.leverageExact());
  }

  @Test
  void refusesImpossibleRequirements() {
    assertEquals(
        "Leverage must be greater than or equal to 1.",
        error(() -> new SecurityMarginModel(d("0.5"))));
    assertEquals(
        "Leverage must be greater than or equal to 1.", error(() -> spy.setLeverage(0.99)));
    assertEquals(
        "Initial margin requirement must be between 0 and 1",
        error(() -> new SecurityMarginModel(d("1.1"), d("1"), d("0"))));
    assertEquals(
        "Maintenance margin requirement must be between 0 and 1",
        error(() -> new SecurityMarginModel(d("1"), d("-0.1"), d("0"))));
    assertEquals(
        "Free Buying Power Percent requirement must be between 0 and 1",
        error(() -> new SecurityMarginModel(d("2"), d("2"))));
  }

  @ParameterizedTest
  @CsvSource({"10, 500.0, 501", "-10, -500.0, -501", "1000, 50000, 50005", "0, 0, 0"})
  void orderNeedsItsMarginAndItsFee(String quantity, String margin, String withFee) {
    assertEquals(d(margin), spy.buyingPowerModel().getInitialMarginRequirement(spy, d(quantity)));
    Order order = new MarketOrder(OrderTerms.of(spy.symbol(), d(quantity), TestAccount.NOON));
    assertEquals(
        d(withFee),
        spy.buyingPowerModel()
            .getInitialMarginRequiredForOrder(
                new InitialMarginRequiredForOrderParameters(
                    account.portfolio().cashBook(), spy, order)));
  }

  @Test
  void positionNeedsItsShareOfTheValueWithoutSign() {
    spy.holdings().setHoldings(d("90"), d("-10"));
    assertEquals(d("500"), spy.buyingPowerModel().getMaintenanceMargin(spy));
    assertEquals(
        d("500"),
        spy.buyingPowerModel()
            .getReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(spy)));
  }

  /// Cash, position, order, whether it can be paid, margin wanted and margin free.
  @ParameterizedTest
  @CsvSource({
    "100000,    0,  1998, true,  ,",
    "100000,    0,  1999, true,  ,",
    "100000,    0,  2000, false, 100010, 100000",
    "100000,    0, -2000, false, -100010, 100000",
    " 50000,  500,  1500, false, 75007.5, 75000",
    " 50000,  500,  -500, true,  ,",
    " 50000,  500,  -501, true,  ,",
    " 50000,  500, -2500, false, -125012.5, 125000",
    "150000, -500,   500, true,  ,",
    "150000, -500,  2501, false, 125062.505, 125000",
    "150000, -500, -1500, false, -75007.5, 75000"
  })
  void ordersArePaidFromFreeMargin(
      String cash, String held, String quantity, boolean sufficient, String wanted, String free) {
    account.cash(cash);
    spy.holdings().setHoldings(d("100"), d(held));
    Order order = account.submit(spy, quantity);
    HasSufficientBuyingPowerForOrderResult result =
        account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order));
    assertEquals(sufficient, result.isSufficient(), result.reason());
    assertEquals(
        sufficient ? "" : "Id: 1, Initial Margin: " + wanted + ", Free Margin: " + free,
        result.reason());
  }

  @Test
  void partlyFilledOrdersNeedMarginForTheRestOnly() {
    Order order = account.submit(spy, "3000");
    assertFalse(
        account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order)).isSufficient());
    OrderEvent fill = new OrderEvent(order.id(), spy.symbol(), TestAccount.NOON);
    fill.setStatus(OrderStatus.PARTIALLY_FILLED);
    fill.setFillPrice(d("100"));
    fill.setFillQuantity(d("1500"));
    account.transactions().getOrderTicket(order.id()).addOrderEvent(fill);
    assertTrue(account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order)).isSufficient());
  }

  @Test
  void ordersWithoutATicketAreRefused() {
    Order order = new MarketOrder(OrderTerms.of(spy.symbol(), d("1"), TestAccount.NOON));
    order.setId(7);
    assertEquals(
        "Null order ticket for id: 7",
        account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order)).reason());
  }

  @Test
  void zeroQuantityCostsNothing() {
    Order order = new MarketOrder(OrderTerms.of(spy.symbol(), d("0"), TestAccount.NOON));
    assertTrue(account.portfolio().hasSufficientBuyingPowerForOrder(List.of(order)).isSufficient());
  }

  @Test
  void firstRefusalCountsForAllOrders() {
    Security ibm = account.add("IBM", "200");
    Order small = account.submit(spy, "1");
    Order large = account.submit(ibm, "5000");
    assertFalse(
        account.portfolio().hasSufficientBuyingPowerForOrder(List.of(small, large)).isSufficient());
  }

  @Test
  void freeShareIsTakenOffAndNeverBelowZero() {
    SecurityMarginModel model = new SecurityMarginModel(d("2"), d("0.05"));
    spy.setBuyingPowerModel(model);
    assertEquals(d("95000"), power(OrderDirection.BUY));
    account.cash("-49000");
    spy.holdings().setHoldings(d("100"), d("1000"));
    assertEquals(Decimal.ZERO, power(OrderDirection.BUY));
    assertEquals(d("98450"), power(OrderDirection.SELL));
  }

  @Test
  void leverageChangesOpeningAndKeeping() {
    spy.holdings().setHoldings(d("100"), d("100"));
    spy.setLeverage(4);
    assertEquals(d("2500"), spy.buyingPowerModel().getMaintenanceMargin(spy));
    assertEquals(d("2500"), spy.buyingPowerModel().getInitialMarginRequirement(spy, d("100")));
  }

  private Decimal power(OrderDirection direction) {
    return spy.buyingPowerModel()
        .getBuyingPower(new BuyingPowerParameters(account.portfolio(), spy, direction));
  }

  private static String error(Runnable action) {
    return assertThrows(IllegalArgumentException.class, action::run).getMessage();
  }
}
