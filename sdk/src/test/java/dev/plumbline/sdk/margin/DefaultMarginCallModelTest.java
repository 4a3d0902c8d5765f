package dev.plumbline.sdk.margin;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.MarginCallModel;
import dev.plumbline.sdk.security.MarginCallOrders;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultMarginCallModelTest {
  private final TestAccount account = new TestAccount();
  private final Security spy = account.add("SPY", "100");
  private final MarginCallModel model =
      new DefaultMarginCallModel(account.portfolio(), new OrderProperties());

  /// 1000 shares at 100 with leverage 2: 50,000 of margin used. Cash, warning, shares to sell.
  @ParameterizedTest
  @CsvSource({
    "     0, false,",
    "-46000, false,",
    "-48000, true,",
    "-50000, false,",
    "-54000, false,",
    "-55000, true, 101",
    "-60000, true, 201",
    "-99999, true, 1000"
  })
  void callsOnceTheMarginExceedsTheValueByATenth(String cash, boolean warning, String sold) {
    account.cash(cash);
    spy.holdings().setHoldings(d("100"), d("1000"));
    MarginCallOrders orders = model.getMarginCallOrders();
    assertEquals(warning, orders.issueMarginCallWarning());
    assertEquals(sold == null ? 0 : 1, orders.orders().size());
    if (sold != null) {
      SubmitOrderRequest request = orders.orders().getFirst();
      assertEquals(d(sold).negate(), request.quantityExact());
      assertEquals("Margin Call", request.tag());
      assertEquals(OrderType.MARKET, request.orderType());
      assertEquals(TestAccount.NOON, request.timeNs());
    }
  }

  @Test
  void buysBackShortPositions() {
    account.cash("140000");
    spy.holdings().setHoldings(d("100"), d("-1000"));
    MarginCallOrders orders = model.getMarginCallOrders();
    assertEquals(d("201"), orders.orders().getFirst().quantityExact());
  }

  @Test
  void doesNothingWithoutPositions() {
    account.cash("-10");
    assertEquals(MarginCallOrders.NONE, model.getMarginCallOrders());
  }

  @Test
  void sendsLosersFirst() {
    Security ibm = account.add("IBM", "200");
    spy.holdings().setHoldings(d("99"), d("1000"));
    ibm.holdings().setHoldings(d("210"), d("500"));
    account.cash("-180000");
    List<SubmitOrderRequest> requests = model.getMarginCallOrders().orders();
    assertEquals(spy.symbol(), requests.getFirst().symbol());
    List<OrderTicket> tickets = model.executeMarginCall(requests);
    assertEquals(2, tickets.size());
    assertEquals(ibm.symbol(), tickets.getFirst().symbol());
  }

  @Test
  void sendsNothingOnceThereIsMargin() {
    spy.holdings().setHoldings(d("100"), d("1000"));
    account.cash("-80000");
    List<SubmitOrderRequest> requests = model.getMarginCallOrders().orders();
    assertFalse(requests.isEmpty());
    account.cash("0");
    assertTrue(model.executeMarginCall(requests).isEmpty());
  }
}
