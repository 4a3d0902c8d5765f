package dev.plumbline.alpaca.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir private Path folder;
  private final List<String> stops = new ArrayList<>();
  private Journal journal;
  private Reconciliation reconciliation;
  private long nanos;

  /// Nobody listens.
  private static final class Silent implements Alerts {
    @Override
    public void note(String message) {
      // nobody reads
    }

    @Override
    public void alert(String message) {
      // nobody reads
    }
  }

  @BeforeEach
  void open() {
    journal = Journal.open(folder);
    OrderBook book = new OrderBook(journal);
    book.begin("run", "account", "Test", "http://127.0.0.1");
    reconciliation =
        new Reconciliation(book, BrokerPolicy.DEFAULT, new Silent(), stops::add, () -> nanos);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private static BrokerNews.Audit holding(int shares) {
    Decimal quantity = Decimal.of(shares);
    Position position = new Position("SPY", "us_equity", quantity, Decimal.ONE, Decimal.ONE);
    return new BrokerNews.Audit(0, List.of(), shares == 0 ? List.of() : List.of(position), null);
  }

  @Test
  void believesADifferenceOnWhichThreeComparisonsAgree() {
    assertTrue(reconciliation.compare(holding(5), false));
    assertTrue(reconciliation.compare(holding(5), false));
    assertEquals(List.of(), stops);
    assertFalse(reconciliation.compare(holding(5), false));
    assertEquals(1, stops.size());
    assertTrue(stops.getFirst().contains("SPY"), stops.getFirst());
  }

  @Test
  void beginsAnewWithAnotherDifference() {
    for (int shares : new int[] {5, 5, 6, 6, 5, 5}) {
      assertTrue(reconciliation.compare(holding(shares), false));
    }
    assertFalse(reconciliation.compare(holding(0), false));
    assertTrue(reconciliation.compare(holding(5), false));
    assertEquals(List.of(), stops);
  }

  @Test
  void waitsForTheStatesOfOrdersBeforeItBelieves() {
    for (int i = 0; i < 10; i++) {
      assertTrue(reconciliation.compare(holding(5), true));
      nanos += SECOND;
    }
    assertTrue(reconciliation.compare(holding(5), false));
    assertTrue(reconciliation.compare(holding(5), false));
    assertEquals(List.of(), stops);
    assertFalse(reconciliation.compare(holding(5), false));
    assertEquals(1, stops.size());
  }

  @Test
  void doesNotWaitForThemForEver() {
    assertTrue(reconciliation.compare(holding(5), true));
    nanos += 61 * SECOND;
    assertTrue(reconciliation.compare(holding(5), true));
    assertTrue(reconciliation.compare(holding(5), true));
    assertFalse(reconciliation.compare(holding(5), true));
    assertEquals(1, stops.size());
  }
}
