package dev.plumbline.sdk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTicketTest {
  private static final Symbol SPY = new Symbol(SecurityIdentifier.parse("SPY R735QTJ8XC9X"), "SPY");
  private final TestProcessor processor = new TestProcessor();

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private OrderTicket submit(OrderType type, String quantity) {
    OrderTerms terms = OrderTerms.of(SPY, d(quantity), processor.now, "first");
    return processor.process(
        SubmitOrderRequest.of(type, terms)
            .limitPrice(d("100"))
            .stopPrice(d("99"))
            .triggerPrice(d("98"))
            .trailingAmount(d("0.5"), false)
            .build());
  }

  private OrderEvent fill(OrderTicket ticket, String quantity, String price) {
    Order order = processor.order(ticket);
    OrderEvent event = new OrderEvent(order, processor.now, OrderFee.ZERO);
    event.setFillQuantity(d(quantity));
    event.setFillPrice(d(price));
    boolean done = ticket.quantityFilledExact().add(d(quantity)).equals(order.quantityExact());
    event.setStatus(done ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED);
    order.setStatus(event.status());
    ticket.addOrderEvent(event);
    return event;
  }

  @Test
  void changesPricesAndQuantityOfAnOpenOrder() {
    OrderTicket ticket = submit(OrderType.STOP_LIMIT, "10");
    assertTrue(ticket.updateLimitPrice(101.25).isSuccess());
    assertTrue(ticket.updateStopPrice(99.5, "second").isSuccess());
    assertTrue(ticket.updateQuantity(20).isSuccess());
    assertEquals(101.25, ticket.get(OrderField.LIMIT_PRICE));
    assertEquals(99.5, ticket.get(OrderField.STOP_PRICE));
    assertEquals(20, ticket.quantity());
    assertEquals("second", ticket.tag());
    assertEquals(3, ticket.updateRequests().size());
    assertTrue(ticket.updateTag("third").isSuccess());
    assertEquals("third", ticket.tag());
  }

  @Test
  void takesTheShortestDecimalOfADouble() {
    OrderTicket ticket = submit(OrderType.LIMIT, "10");
    ticket.updateLimitPrice(0.1 + 0.2);
    assertEquals("0.30000000000000004", ticket.getExact(OrderField.LIMIT_PRICE).toString());
    ticket.updateLimitPrice(99.95);
    assertEquals("99.95", ticket.getExact(OrderField.LIMIT_PRICE).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "LIMIT,            LIMIT_PRICE,     100",
    "STOP_LIMIT,       LIMIT_PRICE,     100",
    "STOP_LIMIT,       STOP_PRICE,      99",
    "STOP_MARKET,      STOP_PRICE,      99",
    "TRAILING_STOP,    STOP_PRICE,      99",
    "TRAILING_STOP,    TRAILING_AMOUNT, 0.5",
    "LIMIT_IF_TOUCHED, TRIGGER_PRICE,   98",
    "LIMIT_IF_TOUCHED, LIMIT_PRICE,     100",
  })
  void readsTheFieldsThatAKindOfOrderHas(OrderType type, OrderField field, double expected) {
    OrderTicket ticket = submit(type, "10");
    assertEquals(expected, ticket.get(field));
    OrderTicket refused = new OrderTicket(processor, ticket.submitRequest());
    assertEquals(expected, refused.get(field), "before the order exists");
  }

  @ParameterizedTest
  @CsvSource({
    "MARKET,      LIMIT_PRICE",
    "LIMIT,       STOP_PRICE",
    "STOP_MARKET, TRAILING_AMOUNT",
    "STOP_LIMIT,  TRIGGER_PRICE",
  })
  void failsInLeansWordsForAFieldThatAKindOfOrderLacks(OrderType type, OrderField field) {
    OrderTicket ticket = submit(type, "10");
    Exception error = assertThrows(IllegalArgumentException.class, () -> ticket.get(field));
    assertEquals("Unable to get field " + field + " on order of type " + type, error.getMessage());
  }

  @Test
  void averagesFillsByQuantity() {
    OrderTicket ticket = submit(OrderType.MARKET, "-30");
    fill(ticket, "-10", "100.00");
    fill(ticket, "-20", "100.30");
    assertEquals("-30", ticket.quantityFilledExact().toString());
    assertEquals("100.2", ticket.averageFillPriceExact().normalize().toString());
    assertEquals("100.2", processor.order(ticket).priceExact().toString());
    assertTrue(ticket.quantityRemainingExact().isZero());
    assertEquals(OrderStatus.FILLED, ticket.status());
  }

  @Test
  void keepsTheFullPrecisionOfAnAverage() {
    OrderTicket ticket = submit(OrderType.MARKET, "30");
    fill(ticket, "10", "1");
    fill(ticket, "20", "2");
    assertEquals("1.6666666666666666666666666667", ticket.averageFillPriceExact().toString());
  }

  @Test
  void cancelsOnce() {
    OrderTicket ticket = submit(OrderType.LIMIT, "10");
    assertTrue(ticket.cancel("enough").isSuccess());
    OrderResponse second = ticket.cancel();
    assertEquals(OrderResponseErrorCode.REQUEST_CANCELED, second.errorCode());
    assertEquals("Order 1 has already received a cancellation request.", second.errorMessage());
    assertEquals("enough", ticket.cancelRequest().tag());
    assertSame(ticket.cancelRequest(), ticket.getMostRecentOrderRequest());
  }

  @Test
  void cancelsAgainAfterARefusedCancellation() {
    OrderTicket ticket = submit(OrderType.LIMIT, "10");
    processor.order(ticket).setStatus(OrderStatus.FILLED);
    assertEquals(OrderResponseErrorCode.INVALID_ORDER_STATUS, ticket.cancel().errorCode());
    processor.order(ticket).setStatus(OrderStatus.SUBMITTED);
    assertTrue(ticket.cancel().isSuccess());
  }

  @Test
  void refusesToChangeAFilledOrderInLeansWords() {
    OrderTicket ticket = submit(OrderType.LIMIT, "10");
    fill(ticket, "10", "100");
    OrderResponse response = ticket.updateLimitPrice(101);
    assertTrue(response.isError());
    assertEquals(
        "Unable to update order with id 1 because it already has Filled status.",
        response.errorMessage());
    assertEquals(
        "Error: InvalidOrderStatus - Unable to update order with id 1 because it already has Filled"
            + " status.",
        response.toString());
  }

  @Test
  void answersForAnOrderThatDoesNotExist() {
    CancelOrderRequest cancel = new CancelOrderRequest(processor.now, 99, null);
    OrderTicket ticket = processor.process(cancel);
    assertEquals(OrderStatus.INVALID, ticket.status());
    assertEquals("Unable to locate order with id 99.", cancel.response().errorMessage());
    assertFalse(ticket.hasOrder());
  }

  @Test
  void refusesEventsAndRequestsOfOtherOrders() {
    OrderTicket first = submit(OrderType.LIMIT, "10");
    OrderTicket second = submit(OrderType.LIMIT, "10");
    assertThrows(IllegalArgumentException.class, () -> first.setOrder(processor.order(second)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            first.addUpdateRequest(
                new UpdateOrderRequest(processor.now, 2, new UpdateOrderFields())));
    assertThrows(
        IllegalArgumentException.class,
        () -> first.trySetCancelRequest(new CancelOrderRequest(processor.now, 2, null)));
  }

  @Test
  void printsOrderRequestsAndResponses() {
    OrderTicket ticket = submit(OrderType.LIMIT, "10");
    ticket.updateQuantity(20);
    assertEquals(
        "1: OrderId: 1 (BrokerId: ) Submitted Limit order for 20 units of SPY: first at limit 100"
            + " Request Count: 2 Response Count: 2",
        ticket.toString());
  }

  @Test
  void allowsNotesAloneToChangeAfterTheEnd() {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setTag("late");
    assertTrue(new UpdateOrderRequest(0, 1, fields).isAllowedForClosedOrder());
    fields.setTrailingAmount(1);
    assertFalse(new UpdateOrderRequest(0, 1, fields).isAllowedForClosedOrder());
  }
}
