package dev.plumbline.sdk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
  private static final Symbol SPY = new Symbol(SecurityIdentifier.parse("SPY R735QTJ8XC9X"), "SPY");
  private static final long NOON = Nanos.parse("2013-10-07T16:00:00");

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private static OrderTerms terms(String quantity) {
    return OrderTerms.of(SPY, d(quantity), NOON, "why");
  }

  private static Order create(OrderType type) {
    SubmitOrderRequest request =
        SubmitOrderRequest.of(type, terms("4"))
            .limitPrice(d("100"))
            .stopPrice(d("99"))
            .triggerPrice(d("98"))
            .trailingAmount(d("0.5"), true)
            .groupOrderManager(type.isComboOrder() ? new GroupOrderManager(2, Decimal.of(2)) : null)
            .build();
    request.setOrderId(7);
    return Order.createOrder(request);
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void isCreatedAsRequested(OrderType type) {
    Order order = create(type);
    assertEquals(type, order.type());
    assertEquals(7, order.id());
    assertEquals(OrderStatus.NEW, order.status());
    assertEquals("4", order.quantityExact().toString());
    assertEquals("why", order.tag());
    assertEquals(NOON, order.timeNs());
    assertNull(order.lastFillTime());
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void copiesItselfInEveryMember(OrderType type) {
    Order order = create(type);
    order.setStatus(OrderStatus.PARTIALLY_FILLED);
    order.setBrokerId(List.of("7"));
    order.setPrice(d("100.10"));
    order.setPriceCurrency("USD");
    order.setLastFillTimeNs(NOON + Nanos.HOUR);
    order.setLastUpdateTimeNs(NOON + 2 * Nanos.HOUR);
    order.setCanceledTimeNs(NOON + 3 * Nanos.HOUR);
    order.setOrderSubmissionData(new OrderSubmissionData(d("1"), d("2"), d("3")));
    switch (order) {
      case StopLimitOrder o -> o.setStopTriggered(true);
      case LimitIfTouchedOrder o -> o.setTriggerTouched(true);
      default -> {}
    }
    Order copy = order.copy();
    assertNotSame(order, copy);
    assertEquals(new OrderJson().text(order), new OrderJson().text(copy));
    order.setTag("changed");
    order.properties().setTimeInForce(TimeInForce.DAY);
    assertEquals("why", copy.tag());
    assertSame(TimeInForce.GOOD_TIL_CANCELED, copy.timeInForce());
  }

  @ParameterizedTest
  @CsvSource({
    // kind, quantity, market price, value
    "MARKET,        4, 101, 404",
    "LIMIT,         4, 101, 400",
    "LIMIT,         4,  90, 360",
    "LIMIT,        -4, 101, -404",
    "STOP_MARKET,   4, 101, 396",
    "STOP_MARKET,  -4,  90, -396",
    "STOP_LIMIT,    4, 101, 400",
    "TRAILING_STOP, 4, 101, 396",
  })
  void isWorthTheBetterPriceForAPurchaseAndTheHigherForASale(
      OrderType type, String quantity, String market, String expected) {
    Order order = create(type);
    order.setQuantity(d(quantity));
    assertEquals(expected, order.valueAt(d(market)).toString());
    assertEquals(
        d(expected).multiply(d("1.1")).multiply(100),
        order.getValueExact(d(market), d("1.1"), d("100")));
  }

  @ParameterizedTest
  @CsvSource({
    // side, stop, amount, percent?, market, new stop or none
    "SELL,  98, 2,    false, 100,   none",
    "SELL,  98, 2,    false, 100.5, 98.5",
    "BUY,  102, 2,    false, 100,   none",
    "BUY,  102, 2,    false, 99.5,  101.5",
    "SELL,  99, 0.01, true,  100,   none",
    "SELL,  99, 0.01, true,  110,   108.9",
    "BUY,  101, 0.01, true,  90,    90.9",
  })
  void trailsTheMarketAtItsDistance(
      OrderDirection side,
      String stop,
      String amount,
      boolean percentage,
      String market,
      String expected) {
    String quantity = side == OrderDirection.SELL ? "-1" : "1";
    TrailingStopOrder order =
        new TrailingStopOrder(terms(quantity), d(stop), d(amount), percentage);
    Decimal moved = order.tryUpdateStopPrice(d(market));
    assertEquals(expected, moved == null ? "none" : moved.normalize().toString());
  }

  @Test
  void changesTheWholeGroupThroughOneLeg() {
    GroupOrderManager group = new GroupOrderManager(2, Decimal.of(2));
    Order two = new ComboMarketOrder(terms("2"), group);
    Order six = new ComboMarketOrder(terms("-6"), group);
    two.setId(1);
    six.setId(2);
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(5);
    two.applyUpdateOrderRequest(new UpdateOrderRequest(NOON, 1, fields));
    assertEquals("5", two.quantityExact().toString());
    assertEquals("-15", six.quantityExact().toString());
    assertEquals(Set.of(1, 2), group.orderIds());
  }

  @Test
  void refusesAChangeOfAnotherOrder() {
    Order order = create(OrderType.LIMIT);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            order.applyUpdateOrderRequest(
                new UpdateOrderRequest(NOON, 8, new UpdateOrderFields())));
  }

  @Test
  void needsAGroupForACombo() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SubmitOrderRequest.of(OrderType.COMBO_MARKET, terms("1")).build());
  }

  // Lines of LEAN's logs: BasicTemplateFrameworkAlgorithm and a reference of an order update
  @Test
  void printsAsInLeansLogs() {
    Order order = new MarketOrder(OrderTerms.of(SPY, d("344"), NOON));
    order.setId(1);
    order.setBrokerId(List.of("1"));
    order.setStatus(OrderStatus.FILLED);
    assertEquals(
        "OrderId: 1 (BrokerId: 1) Filled Market order for 344 units of SPY", order.toString());
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setLimitPrice(d("130.42671"));
    fields.setStopPrice(d("129.12891"));
    fields.setTag("Change prices: 14");
    UpdateOrderRequest request = new UpdateOrderRequest(NOON, 2, fields);
    request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSING);
    assertEquals(
        "10/07/2013 16:00:00 UTC: Update Order: (2) - LimitPrice: 130.4267, StopPrice: 129.1289"
            + " Change prices: 14 Status: Processing",
        request.toString());
  }

  @Test
  void printsPricesWithTheCurrencySymbol() {
    Order stopLimit = create(OrderType.STOP_LIMIT);
    stopLimit.setPriceCurrency("USD");
    assertEquals(
        "OrderId: 7 (BrokerId: ) New StopLimit order for 4 units of SPY: why at stop $99 limit"
            + " $100",
        stopLimit.toString());
    Order trailing = create(OrderType.TRAILING_STOP);
    trailing.setPriceCurrency("USD");
    assertEquals(
        "OrderId: 7 (BrokerId: ) New TrailingStop order for 4 units of SPY: why at stop $99."
            + " Trailing amount: 50.0%",
        trailing.toString());
    assertEquals("Trailing Amount: 50.0%", trailing.getDefaultTag());
    assertEquals("", stopLimit.getDefaultTag());
  }

  @Test
  void numbersItsEventsFromOne() {
    Order order = create(OrderType.MARKET);
    assertEquals(1, order.getNewId());
    assertEquals(2, order.getNewId());
  }

  @Test
  void isMarketableAtOnceByKindOrPrice() {
    assertTrue(create(OrderType.MARKET).isMarketable());
    assertTrue(create(OrderType.COMBO_MARKET).isMarketable());
    assertFalse(create(OrderType.STOP_MARKET).isMarketable());
    LimitOrder limit = assertInstanceOf(LimitOrder.class, create(OrderType.LIMIT));
    assertFalse(limit.isMarketable(), "nothing known of the market");
    limit.setOrderSubmissionData(new OrderSubmissionData(d("99"), d("100"), d("99")));
    assertTrue(limit.isMarketable());
  }

  @Test
  void tellsClosedFromOpenStages() {
    for (OrderStatus status : OrderStatus.values()) {
      assertEquals(!status.isOpen(), status.isClosed());
    }
    assertTrue(OrderStatus.INVALID.isClosed());
    assertTrue(OrderStatus.CANCEL_PENDING.isOpen());
    assertTrue(OrderStatus.PARTIALLY_FILLED.isFill());
    assertEquals(9, OrderStatus.UPDATE_SUBMITTED.code());
  }
}
