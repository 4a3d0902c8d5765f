package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Processes that trade are killed (SIGKILL) at random instants and started again; in the end
/// broker, journal and ledger are compared.
///
/// 200 kills, or as many as `-Dplumbline.kills=1000` says: two fifths on a network that works, two
/// fifths on one that fails at random, one fifth while the broker answers after the time-out.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunsTest {
  /// How much faster than real time the market goes.
  static final int SPEED = 600;

  private static final int ASKED = Integer.getInteger("plumbline.kills", 200);
  private static final int ACCOUNTS = 3;
  private static final int MOST_QUIET = 4;

  private static final String[][] NETWORK = {
    {"http", "delay", "POST", "/v2/orders", "500"},
    {"http", "drop", "POST", "/v2/orders", "0"},
    {"http", "drop_after", "POST", "/v2/orders", "0"},
    {"http", "status", "POST", "/v2/orders", "0"},
    {"http", "status_after", "POST", "/v2/orders", "0"},
    {"http", "truncate", "POST", "/v2/orders", "0"},
    {"http", "html", "POST", "/v2/orders", "0"},
    {"http", "drop_after", "DELETE", "/v2/orders", "0"},
    {"http", "drop_after", "PATCH", "/v2/orders", "0"},
    {"http", "truncate", "PATCH", "/v2/orders", "0"},
    {"http", "status", "GET", "/v2", "0"},
    {"http", "drop", "GET", "/v2", "0"},
    {"trades", "drop", "", "", "0"},
    {"trades", "duplicate", "", "", "0"},
    {"trades", "reorder", "", "", "0"},
    {"trades", "delay", "", "", "300"},
    {"trades", "disconnect", "", "", "0"},
    {"data", "disconnect", "", "", "0"},
    {"data", "duplicate", "", "", "0"}
  };

  private static final String[][] LATE = {
    {"http", "delay", "POST", "/v2/orders", "1700"},
    {"http", "late", "POST", "/v2/orders", "1700"},
    {"http", "delay", "PATCH", "/v2/orders", "1700"},
    {"http", "late", "PATCH", "/v2/orders", "1700"},
    {"http", "late", "DELETE", "/v2/orders", "1700"}
  };

  private Path folder;
  private ProgramImage image;

  @BeforeAll
  void packTheProgram(@TempDir Path place) throws Exception {
    folder = place;
    image = ProgramImage.pack(folder);
    try (PaperBroker broker = broker()) {
      List<String> words = KilledTrader.words(broker, folder.resolve("training"));
      words.addAll(List.of("--until", "2024-03-04T16:30:00Z"));
      try (Programs training =
          Programs.run(KilledTrader.keys("PKTRAINING"), image.trainedBy(words))) {
        assertEquals(0, training.awaitEnd(300), training::output);
      }
    }
  }

  private PaperBroker broker() throws IOException, InterruptedException {
    return PaperBroker.start(
        image,
        "--speed",
        Integer.toString(SPEED),
        "--skip-closed",
        "--start",
        "2024-03-04T15:00:00Z",
        "--partial-fills",
        "0.4",
        "--latency",
        "10",
        "--cash",
        "10000000");
  }

  private static int kills(int fifths) {
    return ASKED * fifths / 5;
  }

  @Test
  void leaveNoOrderTwiceNoFillLostAndNoPositionWrong() throws Exception {
    assertEquals(List.of(), wrongAfter("PKQUIET", kills(2), new String[0][]));
  }

  @Test
  void leaveThatAlsoWhenTheNetworkFailsAtRandom() throws Exception {
    assertEquals(List.of(), wrongAfter("PKNETWORK", kills(2), NETWORK));
  }

  @Test
  void leaveThatAlsoWhenTheBrokerAnswersAfterTheTimeOut() throws Exception {
    assertEquals(List.of(), wrongAfter("PKLATE", kills(1), LATE));
  }

  /// The same comparison finds what a journal that does not survive its process leaves behind.
  @Test
  void areFoundOutWhenTheJournalIsBroken() throws Exception {
    try (PaperBroker broker = broker()) {
      KilledTrader trader = new KilledTrader(image, broker, "PKBROKEN", folder, 7);
      for (int i = 0; i < 4; i++) {
        trader.beKilled();
        forget(trader.journal());
      }
      List<String> wrong = finish(broker, List.of(trader)).getFirst().wrong();
      assertFalse(wrong.isEmpty(), "a journal that forgets was not noticed");
      assertTrue(wrong.getFirst().startsWith("not in the journal"), wrong::toString);
    }
  }

  private static void forget(Path journal) throws IOException {
    if (!Files.exists(journal)) {
      return;
    }
    try (Stream<Path> files = Files.walk(journal)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private List<String> wrongAfter(String name, int kills, String[][] faults) throws Exception {
    long start = System.nanoTime();
    try (PaperBroker broker = broker()) {
      ExecutorService threads = Executors.newFixedThreadPool(ACCOUNTS);
      try {
        List<KilledTrader> traders = new ArrayList<>();
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
          KilledTrader trader = new KilledTrader(image, broker, name + i, folder, 20261127 + i);
          Random random = new Random(i);
          int share = kills / ACCOUNTS + (i < kills % ACCOUNTS ? 1 : 0);
          traders.add(trader);
          parts.add(
              threads.submit(() -> {
                for (int k = 0; k < share; k++) {
                  arm(broker, faults, random);
                  trader.beKilled();
                }
                return null;
              }));
        }
        for (Future<?> part : parts) {
          part.get();
        }
        broker.noFaults();
        return conclude(finish(broker, traders), kills, start);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /// The last processes trade a little, see the market stop, and end: what is filled once they are
  /// gone they cannot know of.
  private static List<Evidence> finish(PaperBroker broker, List<KilledTrader> traders)
      throws Exception {
    List<Programs> last = new ArrayList<>();
    try {
      for (KilledTrader trader : traders) {
        last.add(trader.life());
      }
      for (Programs life : last) {
        life.await("runs on", 240);
      }
      Thread.sleep(1500);
      broker.stopMarket();
      awaitQuiet(traders);
      List<Evidence> evidence = new ArrayList<>();
      for (int i = 0; i < traders.size(); i++) {
        int status = last.get(i).end();
        assertTrue(status == 0 || status == 143, status + ": " + last.get(i).output());
        evidence.add(traders.get(i).evidence());
        System.out.println("killed runs, " + traders.get(i).text(evidence.getLast()));
      }
      return evidence;
    } finally {
      last.forEach(Programs::close);
    }
  }

  private static void arm(PaperBroker broker, String[][] faults, Random random) {
    for (int k = 0; k < 3 && faults.length > 0; k++) {
      String[] fault = faults[random.nextInt(faults.length)];
      broker.fault(fault[0], fault[1], fault[2], fault[3], Integer.parseInt(fault[4]), 1 + k);
    }
  }

  /// Waits until journals and broker agree and no journal grows, several comparisons with the
  /// broker long; where they go on to differ, for some such whiles, and the end tells.
  private static void awaitQuiet(List<KilledTrader> traders) throws Exception {
    long before = -1;
    int quiet = 0;
    for (int i = 0; i < 60; i++) {
      long now = 0;
      boolean agree = true;
      for (KilledTrader trader : traders) {
        now += Files.size(trader.journal().resolve("orders.journal"));
        agree &= trader.agreesWithBroker();
      }
      quiet = now == before ? quiet + 1 : 0;
      if (quiet > 0 && agree || quiet > MOST_QUIET) {
        return;
      }
      before = now;
      Thread.sleep(2500);
    }
    throw new AssertionError("orders go on although the market stands still");
  }

  private static List<String> conclude(List<Evidence> evidence, int kills, long start) {
    List<String> wrong = new ArrayList<>();
    int fills = 0;
    for (Evidence account : evidence) {
      fills += account.fills();
      wrong.addAll(account.wrong());
      assertEquals(Map.of(), halts(account), () -> "the run halted itself; " + account.wrong());
    }
    System.out.printf(
        "killed runs: %d kills in %d s, %d orders filled, %d contradictions%n",
        kills, (System.nanoTime() - start) / 1_000_000_000, fills, wrong.size());
    assertTrue(fills > kills / 2, "only " + fills + " orders were filled");
    return wrong;
  }

  private static Map<String, Integer> halts(Evidence evidence) {
    Integer halts = evidence.journal().kinds().get("halt");
    return halts == null ? Map.of() : Map.of("halt", halts);
  }
}
