package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.time.Nanos;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityTransactionManagerTest {
  private final TestAccount account = new TestAccount();
  private final SecurityTransactionManager transactions = account.transactions();
  private final Security spy = account.add("SPY", "100");
  private final Security ibm = account.add("IBM", "200");

  @Test
  void numbersOrdersFromOne() {
    assertEquals(0, transactions.lastOrderId());
    assertEquals(1, account.submit(spy, "10").id());
    assertEquals(2, account.submit(spy, "10").id());
    assertEquals(2, transactions.lastOrderId());
    assertEquals(2, transactions.ordersCount());
    assertEquals(1, transactions.getIncrementGroupOrderManagerId());
  }

  @Test
  void findsOpenOrdersAndTheirRemainingQuantity() {
    account.submit(spy, "10");
    account.submit(spy, "-4");
    account.submit(ibm, "7");
    assertEquals(3, transactions.getOpenOrders().size());
    assertEquals(2, transactions.getOpenOrders(spy.symbol()).size());
    assertEquals(2, transactions.getOpenOrderTickets(spy.symbol()).size());
    assertEquals(d("6"), transactions.getOpenOrdersRemainingQuantityExact(spy.symbol()));
    assertEquals(13.0, transactions.getOpenOrdersRemainingQuantity(ticket -> true));
    assertEquals(d("6"), transactions.getProjectedHoldings(spy).projectedQuantity());
  }

  @Test
  void cancelsTheOrdersOfASymbol() {
    account.submit(spy, "10");
    account.submit(ibm, "7");
    List<OrderTicket> cancelled = transactions.cancelOpenOrders(spy.symbol(), "enough");
    assertEquals(1, cancelled.size());
    assertEquals(OrderStatus.CANCELED, transactions.getOrderById(1).status());
    assertEquals("enough", transactions.getOrderById(1).tag());
    assertEquals(1, transactions.getOpenOrders().size());
  }

  @Test
  void cancelsAllOrdersWithTheTimeInTheTag() {
    account.submit(spy, "10");
    account.submit(ibm, "7");
    transactions.cancelOpenOrders();
    assertEquals(0, transactions.getOpenOrders().size());
    assertEquals(
        "Canceled by CancelOpenOrders() at 2013-10-07T16:00:00.0000000Z",
        transactions.getOrderById(2).tag());
  }

  @Test
  void refusesOrdersWhileWarmingUp() {
    account.setWarmingUp(true);
    assertThrows(IllegalStateException.class, () -> account.submit(spy, "10"));
    Exception e = assertThrows(IllegalStateException.class, transactions::cancelOpenOrders);
    assertEquals(
        "This operation is not allowed in Initialize or during warm up: CancelOpenOrders. Please"
            + " move this code to the OnWarmupFinished() method.",
        e.getMessage());
  }

  @Test
  void needsTheEngine() {
    SecurityTransactionManager alone =
        new SecurityTransactionManager(account.securities(), () -> false);
    Exception e = assertThrows(IllegalStateException.class, alone::getOpenOrders);
    assertTrue(e.getMessage().startsWith("No order processor is set"));
  }

  @Test
  void recordsAtTheSameTimeMoveByMilliseconds() {
    long time = TestAccount.NOON;
    transactions.addTransactionRecord(time, d("10.50"), true);
    transactions.addTransactionRecord(time, d("-3"), false);
    transactions.addTransactionRecord(time, d("0"), false);
    List<AlgorithmTransactionRecord> records = List.copyOf(transactions.transactionRecord());
    assertEquals(Instant.parse("2013-10-07T16:00:00Z"), records.get(0).time());
    assertEquals(time + Nanos.MILLISECOND, records.get(1).utcNs());
    assertEquals(time + 2 * Nanos.MILLISECOND, records.get(2).utcNs());
    assertEquals(1, transactions.winCount());
    assertEquals(2, transactions.lossCount());
    assertEquals(d("10.5"), transactions.winningTransactions().getFirst().profitLoss());
    assertEquals(2, transactions.losingTransactions().size());
  }
}
