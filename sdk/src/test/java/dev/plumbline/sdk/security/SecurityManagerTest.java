package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SecurityManagerTest {
  private final TestAccount account = new TestAccount();
  private final SecurityManager securities = account.securities();

  @Test
  void findsBySymbolAndByTickerInAnyCase() {
    Security spy = account.add("SPY");
    assertSame(spy, securities.get(symbol("SPY")));
    assertSame(spy, securities.get("spy"));
    assertTrue(securities.containsKey("Spy"));
    assertSame(spy, securities.tryGetValue(symbol("SPY")).orElseThrow());
    assertTrue(securities.tryGetValue(symbol("IBM")).isEmpty());
  }

  @Test
  void saysWhatToDoAboutAMissingSecurity() {
    Exception e = assertThrows(NoSuchElementException.class, () -> securities.get(symbol("IBM")));
    assertEquals(
        "This asset symbol ("
            + symbol("IBM").id()
            + ") was not found in your security list. Please add this"
            + " security before using it. To prevent the exception, use"
            + " Securities.TryGetValue(symbol, out var value) or check"
            + " Securities.ContainsKey(symbol) before accessing Securities[symbol].",
        e.getMessage());
    Exception ticker = assertThrows(NoSuchElementException.class, () -> securities.get("IBM"));
    assertTrue(ticker.getMessage().startsWith("The ticker IBM was not found in the SymbolCache."));
  }

  @Test
  void listsInOrderOfAddition() {
    account.add("C");
    account.add("A");
    account.add("B");
    assertEquals("[C, A, B]", tickers(securities.values()));
    assertEquals(3, securities.count());
    assertEquals(symbol("A"), securities.keys().get(1));
  }

  @Test
  void removedSecuritiesLeaveTheListsButCanBeAskedFor() {
    Security c = account.add("C");
    account.add("A");
    assertTrue(securities.remove(symbol("C")));
    assertFalse(securities.remove(symbol("C")));
    assertEquals("[A]", tickers(securities.values()));
    assertEquals("[C, A]", tickers(securities.total()));
    assertSame(c, securities.get("C"));
  }

  @Test
  void newSecuritiesTakeThePlaceRemovedLast() {
    for (String ticker : List.of("A", "B", "C", "D")) {
      account.add(ticker);
    }
    securities.remove(symbol("B"));
    securities.remove(symbol("D"));
    account.add("E");
    assertEquals("[A, C, E]", tickers(securities.values()));
    account.add("F");
    account.add("G");
    assertEquals("[A, F, C, E, G]", tickers(securities.values()));
    assertEquals("[A, B, C, D, E, F, G]", tickers(securities.total()));
  }

  @Test
  void addingTwiceChangesNothing() {
    Security first = account.add("A");
    securities.add(account.create("A"));
    assertSame(first, securities.get("A"));
    assertEquals(1, securities.count());
  }

  @Test
  void aListInHandDoesNotChange() {
    account.add("A");
    List<Security> before = securities.values();
    account.add("B");
    assertEquals("[A]", tickers(before));
  }

  @Test
  void holdsWhatWasAddedLessWhatWasRemoved() {
    Random random = new Random(20260821);
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 2000; i++) {
      String ticker = "T" + (char) ('A' + random.nextInt(26));
      if (random.nextBoolean()) {
        if (expected.add(ticker)) {
          securities.add(account.create(ticker));
        }
      } else {
        assertEquals(expected.remove(ticker), securities.remove(symbol(ticker)));
      }
      assertEquals(expected.size(), securities.count());
      assertEquals(expected.size(), securities.values().size());
    }
    Set<String> found = new TreeSet<>();
    securities.forEach(security -> found.add(security.symbol().value()));
    assertEquals(expected, found);
  }

  private static String tickers(Iterable<Security> of) {
    List<String> tickers = new ArrayList<>();
    of.forEach(security -> tickers.add(security.symbol().value()));
    return tickers.toString();
  }
}
