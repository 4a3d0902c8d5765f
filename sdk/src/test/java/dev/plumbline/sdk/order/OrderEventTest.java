package dev.plumbline.sdk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;

class OrderEventTest {
  private static final Symbol SPY = new Symbol(SecurityIdentifier.parse("SPY R735QTJ8XC9X"), "SPY");

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private static OrderEvent event(int orderId, int id, String utc, String quantity) {
    Order order = new MarketOrder(OrderTerms.of(SPY, d(quantity), Nanos.parse(utc)));
    order.setId(orderId);
    order.setPriceCurrency("USD");
    OrderEvent event = new OrderEvent(order, Nanos.parse(utc), OrderFee.ZERO);
    event.setId(id);
    return event;
  }

  // A line of the log of LEAN's OrderTicketDemoAlgorithm
  @Test
  void printsAFillAsInLeansLog() {
    OrderEvent fill = event(3, 8, "2013-10-07T16:05:00", "10");
    fill.setStatus(OrderStatus.FILLED);
    fill.setFillQuantity(d("10"));
    fill.setFillPrice(d("145.352377726"));
    fill.setLimitPrice(d("145.362039165348"));
    fill.setOrderFee(OrderFee.of(d("1.00"), "USD"));
    fill.setMessage(
        "Due to a favorable gap at 10/07/2013 12:05:00 America/New_York, order filled using the"
            + " open price (145.35237772600)");
    assertEquals(
        "Time: 10/07/2013 16:05:00 OrderID: 3 EventID: 8 Symbol: SPY Status: Filled Quantity: 10"
            + " FillQuantity: 10 FillPrice: $145.3524 LimitPrice: $145.362 OrderFee: 1 USD Message:"
            + " Due to a favorable gap at 10/07/2013 12:05:00 America/New_York, order filled using"
            + " the open price (145.35237772600)",
        fill.toString());
    assertEquals(
        "10/07/2013 16:05:00 OID:3 SPY Filled Q:10 FQ:10 FP:$145.3524 LP:$145.362 OF:$1 USD"
            + " M:Due to a favorable gap at 10/07/2013 12:05:00 America/New_York, order filled"
            + " using the open price (145.35237772600)",
        fill.shortToString());
  }

  // Lines of logs of LEAN's runs
  @Test
  void printsPricesOfOpenOrdersAsInLeansLogs() {
    OrderEvent submitted = event(5, 1, "2013-10-07T16:00:00", "10");
    submitted.setStatus(OrderStatus.SUBMITTED);
    submitted.setStopPrice(d("145.81110536863"));
    submitted.setTrailingAmount(d("0.00250"));
    assertEquals(
        "Time: 10/07/2013 16:00:00 OrderID: 5 EventID: 1 Symbol: SPY Status: Submitted Quantity:"
            + " 10 StopPrice: $145.8111 TrailingAmount: $0.0025",
        submitted.toString());
    OrderEvent plain = event(1, 1, "2013-01-02T21:00:00", "-100");
    plain.setStatus(OrderStatus.SUBMITTED);
    assertEquals(
        "Time: 01/02/2013 21:00:00 OrderID: 1 EventID: 1 Symbol: SPY Status: Submitted Quantity:"
            + " -100",
        plain.toString());
  }

  @Test
  void copiesItself() {
    OrderEvent event = event(5, 1, "2013-10-07T16:00:00", "10");
    event.setStopPrice(d("99"));
    event.setIsAssignment(true);
    event.setIsInTheMoney(true);
    OrderEvent copy = event.copy();
    event.setStopPrice(d("100"));
    assertEquals("99", copy.stopPriceExact().toString());
    assertEquals(1, copy.id());
    assertTrue(copy.isAssignment() && copy.isInTheMoney());
  }

  @Test
  void tellsALateTextWhenItIsAskedFor() {
    OrderEvent event = event(5, 1, "2013-10-07T16:00:00", "10");
    event.setMessage(() -> "made late");
    assertEquals("made late", event.message());
    assertEquals("made late", event.copy().message());
    event.setMessage("made at once");
    assertEquals("made at once", event.message());
  }

  @Test
  void hasNoNumberForAPriceThatTheOrderLacks() {
    OrderEvent event = event(5, 1, "2013-10-07T16:00:00", "10");
    assertTrue(Double.isNaN(event.limitPrice()));
    event.setLimitPrice(d("1.50"));
    event.setLimitPrice(null);
    assertEquals("1.5", event.limitPriceExact().toString(), "null changes nothing");
  }

  @Test
  void hasATimeToTheInstant() {
    OrderEvent event = event(5, 1, "2013-10-07T16:00:00", "10");
    assertEquals("2013-10-07T16:00:00Z", event.utcTime().toString());
  }
}
