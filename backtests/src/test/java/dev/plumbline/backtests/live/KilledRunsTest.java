package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Processes that trade are killed (SIGKILL) at random instants and started again, while the
/// network fails at random; in the end broker, journal and ledger are compared.
///
/// Runs only where `-Dplumbline.kills=200` (or 1000) asks for it: it has not passed from beginning
/// to end yet, and a test that was never seen green is no gate.
@Tag("long")
@EnabledIfSystemProperty(named = "plumbline.kills", matches = "[0-9]+")
class KilledRunsTest {
  private static final int KILLS = Integer.getInteger("plumbline.kills", 200);
  private static final int ACCOUNTS = 2;
  private static final String[][] FAULTS = {
    {"http", "delay", "POST", "/v2/orders", "900"},
    {"http", "late", "POST", "/v2/orders", "2500"},
    {"http", "drop", "POST", "/v2/orders", "0"},
    {"http", "drop_after", "POST", "/v2/orders", "0"},
    {"http", "status", "POST", "/v2/orders", "0"},
    {"http", "status_after", "POST", "/v2/orders", "0"},
    {"http", "truncate", "POST", "/v2/orders", "0"},
    {"http", "html", "POST", "/v2/orders", "0"},
    {"http", "drop_after", "DELETE", "/v2/orders", "0"},
    {"http", "drop_after", "PATCH", "/v2/orders", "0"},
    {"http", "late", "PATCH", "/v2/orders", "2500"},
    {"http", "status", "GET", "/v2", "0"},
    {"trades", "drop", "", "", "0"},
    {"trades", "duplicate", "", "", "0"},
    {"trades", "reorder", "", "", "0"},
    {"trades", "delay", "", "", "300"},
    {"trades", "disconnect", "", "", "0"},
    {"data", "disconnect", "", "", "0"},
    {"data", "duplicate", "", "", "0"}
  };

  @TempDir private Path folder;

  @Test
  void leaveNoOrderTwiceNoFillLostAndNoPositionWrong() throws Exception {
    try (PaperBroker broker =
        PaperBroker.start(
            "--speed",
            "400",
            "--skip-closed",
            "--start",
            "2024-03-04T15:00:00Z",
            "--partial-fills",
            "0.4",
            "--latency",
            "10",
            "--cash",
            "10000000")) {
      List<Trader> traders = new ArrayList<>();
      for (int i = 0; i < ACCOUNTS; i++) {
        traders.add(new Trader(broker, "PKKILLED" + i, folder.resolve("account-" + i), i));
      }
      together(traders, Trader::beKilled);
      broker.noFaults();
      List<String> texts = together(traders, Trader::finish);
      System.out.println("killed runs: " + String.join("; ", texts));
      assertEquals(ACCOUNTS, texts.size());
    }
  }

  private interface Part {
    String of(Trader trader) throws Exception;
  }

  private static List<String> together(List<Trader> traders, Part part) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(ACCOUNTS);
    try {
      List<Future<String>> parts = new ArrayList<>();
      for (Trader trader : traders) {
        parts.add(threads.submit(() -> part.of(trader)));
      }
      List<String> texts = new ArrayList<>();
      for (Future<String> done : parts) {
        texts.add(done.get());
      }
      return texts;
    } finally {
      threads.shutdownNow();
    }
  }

  /// One account, its processes, and what is compared in the end.
  private static final class Trader {
    private final PaperBroker broker;
    private final String key;
    private final Path home;
    private final Random random;
    private int killsAtStart;

    Trader(PaperBroker broker, String key, Path home, int seed) {
      this.broker = broker;
      this.key = key;
      this.home = home;
      this.random = new Random(20261127 + seed);
    }

    private Programs life() throws IOException {
      return Programs.start(
          Map.of("APCA_API_KEY_ID", key, "APCA_API_SECRET_KEY", "secret-of-" + key),
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
              "400",
              "--timeout",
              "1.5",
              "--in-doubt",
              "1",
              "--audit",
              "1",
              "--rate",
              "1000000",
              "--write",
              "3600",
              "--max-refusals",
              "1000000"));
    }

    String beKilled() throws Exception {
      for (int i = 0; i < KILLS / ACCOUNTS; i++) {
        for (int k = 0; k < 3; k++) {
          String[] fault = FAULTS[random.nextInt(FAULTS.length)];
          broker.fault(fault[0], fault[1], fault[2], fault[3], Integer.parseInt(fault[4]), 1 + k);
        }
        try (Programs life = life()) {
          if (random.nextInt(8) == 0) {
            killsAtStart++;
            Thread.sleep(300 + random.nextInt(900));
          } else {
            life.await("runs on", 90);
            Thread.sleep(random.nextInt(700));
          }
          life.kill();
        }
      }
      return "";
    }

    String finish() throws Exception {
      try (Programs last = life()) {
        last.await("runs on", 90);
        Thread.sleep(5000);
        int status = last.end();
        assertTrue(status == 0 || status == 143, status + ": " + last.output());
      }
      return compare();
    }

    private String compare() throws IOException {
      JournalLook journal = JournalLook.of(home.resolve("journal"));
      Map<String, OrderState> orders = broker.orders(key);
      Map<String, Decimal> executed = broker.executed(key);
      List<String> wrong = new ArrayList<>();
      Map<Integer, Integer> first = new HashMap<>();
      int fills = 0;
      for (OrderState order : orders.values()) {
        Integer id = journal.orderOf().get(order.clientOrderId());
        if (id == null) {
          wrong.add("not in the journal: " + order);
          continue;
        }
        if (order.replaces().isEmpty() && first.merge(id, 1, Integer::sum) > 1) {
          wrong.add("sent twice: order " + id);
        }
        Decimal atBroker = executed.getOrDefault(order.id(), Decimal.ZERO);
        Decimal booked = journal.filled().getOrDefault(order.clientOrderId(), Decimal.ZERO);
        fills += atBroker.isZero() ? 0 : 1;
        if (!atBroker.equals(booked)) {
          wrong.add("filled %s, booked %s: %s".formatted(atBroker, booked, order));
        }
      }
      for (String clientId : journal.filled().keySet()) {
        if (!orders.containsKey(clientId)) {
          wrong.add("booked a fill of an order that the broker never had: " + clientId);
        }
      }
      assertEquals(List.of(), wrong);
      assertEquals(broker.positions(key), journal.positions());
      assertEquals(journal.positions(), ledger());
      assertEquals(List.of(), journal.adjusted(), "positions taken over");
      assertEquals(0, journal.kinds().getOrDefault("halt", 0));
      assertTrue(fills > KILLS / ACCOUNTS / 4, "only " + fills + " orders filled");
      return "%s: %d kills (%d while starting), %d orders at the broker, %d with fills, %d records"
              .formatted(
                  key,
                  KILLS / ACCOUNTS,
                  killsAtStart,
                  orders.size(),
                  fills,
                  journal.kinds().values().stream().mapToInt(Integer::intValue).sum())
          + ", given up "
          + journal.kinds().getOrDefault("reopen", 0)
          + " late";
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
  }
}
