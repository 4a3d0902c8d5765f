package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The comparison of killed runs notices each kind of damage.
class EvidenceTest {
  private static OrderState order(String id, String clientId, String shares, String replaces) {
    return new OrderState(
        id,
        clientId,
        "SPY",
        "buy",
        "market",
        "",
        "filled",
        Decimal.of(shares),
        Decimal.of(shares),
        Decimal.of(100),
        replaces,
        "",
        0,
        List.of());
  }

  private static JournalLook journal(Map<String, String> filled, String position) {
    Map<String, Decimal> shares = new TreeMap<>();
    filled.forEach((cid, text) -> shares.put(cid, Decimal.of(text)));
    return new JournalLook(
        Map.of("pl-r-1", 1, "pl-r-1-1", 1),
        Map.of("pl-r-1", "buy 5 SPY"),
        shares,
        Set.of(),
        Map.of("SPY", Decimal.of(position)),
        Map.of(),
        List.of());
  }

  private static Evidence evidence(
      Map<String, OrderState> orders, String executed, String atBroker, JournalLook journal) {
    return new Evidence(
        orders,
        Map.of("a", Decimal.of(executed)),
        Map.of("SPY", Decimal.of(atBroker)),
        journal,
        Map.of("SPY", Decimal.of("5")));
  }

  private static final Map<String, OrderState> ONE =
      Map.of("pl-r-1", order("a", "pl-r-1", "5", ""));

  private static void assertNoticed(String what, Evidence evidence) {
    List<String> wrong = evidence.wrong();
    assertTrue(wrong.stream().anyMatch(line -> line.startsWith(what)), wrong::toString);
  }

  @Test
  void isContentWithWhatFitsTogether() {
    JournalLook journal = journal(Map.of("pl-r-1", "5"), "5");
    assertEquals(List.of(), evidence(ONE, "5", "5", journal).wrong());
  }

  @Test
  void noticesALostFill() {
    assertNoticed("filled 5, booked 0", evidence(ONE, "5", "5", journal(Map.of(), "5")));
  }

  @Test
  void noticesAFillThatCountedTwice() {
    JournalLook journal = journal(Map.of("pl-r-1", "10"), "10");
    assertNoticed("filled 5, booked 10", evidence(ONE, "5", "5", journal));
    assertNoticed("ledger: expected {SPY=10}, found {SPY=5}", evidence(ONE, "5", "5", journal));
  }

  @Test
  void noticesAnOrderSentTwice() {
    Map<String, OrderState> two =
        Map.of(
            "pl-r-1", order("a", "pl-r-1", "5", ""), "pl-r-1-1", order("b", "pl-r-1-1", "5", ""));
    JournalLook journal = journal(Map.of("pl-r-1", "5"), "5");
    assertNoticed("sent twice: order 1", evidence(two, "5", "5", journal));
  }

  @Test
  void noticesAWrongPosition() {
    JournalLook journal = journal(Map.of("pl-r-1", "5"), "5");
    assertNoticed("position: expected {SPY=7}", evidence(ONE, "5", "7", journal));
  }

  @Test
  void noticesAnOrderThatTheJournalDoesNotKnow() {
    JournalLook journal = journal(Map.of("pl-r-1", "5"), "5");
    Map<String, OrderState> foreign = Map.of("pl-x-9", order("a", "pl-x-9", "5", ""));
    assertNoticed("not in the journal", evidence(foreign, "5", "5", journal));
  }

  @Test
  void noticesAnOrderThatIsNotWhatWasMeant() {
    JournalLook journal = journal(Map.of("pl-r-1", "5"), "5");
    Map<String, OrderState> other = Map.of("pl-r-1", order("a", "pl-r-1", "6", ""));
    assertNoticed("meant buy 5 SPY, sent buy 6 SPY", evidence(other, "5", "5", journal));
  }

  @Test
  void noticesAnOrderThatOneSideTakesForOpen() {
    JournalLook closed = journal(Map.of("pl-r-1", "5"), "5");
    JournalLook open =
        new JournalLook(
            closed.orderOf(),
            closed.meant(),
            closed.filled(),
            Set.of(1),
            closed.positions(),
            closed.kinds(),
            closed.adjusted());
    assertNoticed(
        "open orders: at the broker [], by the journal [1]", evidence(ONE, "5", "5", open));
  }
}
