package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// One account, and the processes that trade on it and are killed one after the other.
final class KilledTrader {
  private static final int LONGEST_START_MS = 900;
  private static final int LONGEST_PAUSE_MS = 25;
  private static final int MOST_BYTES = 2500;
  private static final long QUIET_NS = 2_500_000_000L;

  private final ProgramImage image;
  private final PaperBroker broker;
  private final String key;
  private final Path home;
  private final Random random;
  private int kills;
  private int killsAtStart;

  KilledTrader(ProgramImage image, PaperBroker broker, String key, Path folder, int seed) {
    this.image = image;
    this.broker = broker;
    this.key = key;
    this.home = folder.resolve(key);
    this.random = new Random(seed);
  }

  /// Its journal.
  Path journal() {
    return home.resolve("journal");
  }

  /// The words of a process that trades.
  static List<String> words(PaperBroker broker, Path home) {
    return new ArrayList<>(
        List.of(
            "paper",
            "OrderDrill",
            "--journal",
            home.resolve("journal").toString(),
            "--out",
            home.resolve("out").toString(),
            "--endpoint",
            broker.address(),
            "--speed",
            Integer.toString(KilledRunsTest.SPEED),
            "--timeout",
            "1",
            "--in-doubt",
            "0.7",
            "--audit",
            "0.7",
            "--rate",
            "1000000",
            "--write",
            "3600",
            "--max-refusals",
            "1000000"));
  }

  /// The environment of a process that trades.
  static Map<String, String> keys(String key) {
    return Map.of("APCA_API_KEY_ID", key, "APCA_API_SECRET_KEY", "secret-of-" + key);
  }

  /// A process that trades on it.
  Programs life() throws IOException {
    return Programs.run(keys(key), image.command(words(broker, home)));
  }

  /// Starts a process and kills it at a random instant, some while they start, most while they
  /// trade.
  void beKilled() throws Exception {
    try (Programs life = life()) {
      if (random.nextInt(5) == 0) {
        killsAtStart++;
        Thread.sleep(50 + random.nextInt(LONGEST_START_MS));
      } else {
        life.await("runs on", 240);
        awaitRecords(1 + random.nextInt(MOST_BYTES));
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MS));
      }
      life.kill();
      kills++;
    }
  }

  /// Waits until the journal has grown by some bytes, or nothing happens: so that kills fall among
  /// orders and fills, however fast the machine is.
  private void awaitRecords(int bytes) throws Exception {
    Path file = journal().resolve("orders.journal");
    long goal = Files.size(file) + bytes;
    long deadline = System.nanoTime() + QUIET_NS;
    while (Files.size(file) < goal && System.nanoTime() < deadline) {
      Thread.sleep(1);
    }
  }

  /// Whether the journal of a process that goes on says what the broker says.
  boolean agreesWithBroker() throws IOException {
    JournalLook look = JournalLook.ofCopy(journal(), home);
    return new Evidence(
            broker.orders(key), broker.executed(key), broker.positions(key), look, look.positions())
        .wrong()
        .isEmpty();
  }

  /// What is to be compared in the end.
  Evidence evidence() throws IOException {
    return new Evidence(
        broker.orders(key),
        broker.executed(key),
        broker.positions(key),
        JournalLook.of(journal()),
        ledger());
  }

  private Map<String, Decimal> ledger() throws IOException {
    JsonNode state =
        ApiConnection.parse(Files.readString(home.resolve("out").resolve("live-state.json")));
    Map<String, Decimal> held = new TreeMap<>();
    state
        .path("holdings")
        .properties()
        .forEach(h -> held.put(h.getKey(), Decimal.of(h.getValue().path("quantity").asText())));
    return held;
  }

  /// What it went through.
  String text(Evidence evidence) {
    Map<String, Integer> kinds = evidence.journal().kinds();
    return "%s: %d kills (%d while starting), %d orders, %d of them filled, %d records, %d late"
        .formatted(
            key,
            kills,
            killsAtStart,
            evidence.orders().size(),
            evidence.fills(),
            kinds.values().stream().mapToInt(Integer::intValue).sum(),
            kinds.getOrDefault("reopen", 0));
  }
}
