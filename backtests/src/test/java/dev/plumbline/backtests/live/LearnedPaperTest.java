package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.algorithms.learning.AmdNvdaLogistic;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.learning.RecordedMarket;
import dev.plumbline.backtests.learning.WalkForwardTraining;
import dev.plumbline.backtests.sampledata.LearningData;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.validation.WalkForward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The minute system with its trained model, the class as it is in backtests, on the paper broker.
/// Takes half a minute.
@Tag("long")
class LearnedPaperTest {
  private static final String KEY = "PKLEARNED";

  @TempDir private Path folder;

  @Test
  void theMinuteSystemTradesItsModelOnThePaperBroker() throws Exception {
    Path models = models();
    try (PaperBroker broker =
            PaperBroker.start(
                "--speed",
                "120",
                "--skip-closed",
                "--start",
                "2024-03-04T16:00:00Z",
                "--partial-fills",
                "0");
        Programs run =
            Programs.start(
                Map.of("APCA_API_KEY_ID", KEY, "APCA_API_SECRET_KEY", "secret-of-" + KEY),
                words(broker, models))) {
      run.await("runs on", 240);
      awaitOrders(broker, run, 6);
      // what is filled once the run is gone it cannot know of
      broker.stopMarket();
      awaitAgreement(broker);
      int status = run.end();
      assertTrue(status == 0 || status == 143, status + ": " + run.output());
      assertFalse(run.output().contains("no answer"), run.output());
      compare(broker);
    }
  }

  private Path models() throws IOException {
    LearningData data = new LearningData(12, 1, 5);
    Path bars = folder.resolve("data");
    data.write(bars);
    LearningPlan plan = new AmdNvdaLogistic().plan();
    LocalDate first = data.span().getFirst();
    LocalDate last = data.span().getLast();
    Path models = Files.createDirectories(folder.resolve("models"));
    new WalkForwardTraining(
            plan,
            RecordedMarket.of(plan.featureSet(), RunOptions.DEFAULT.withData(bars), first, last),
            1)
        .run(new WalkForward(10, 5, 0, 1, false), models, fold -> {});
    return models;
  }

  private List<String> words(PaperBroker broker, Path models) {
    return List.of(
        "paper",
        "AmdNvdaLogistic",
        "--journal",
        folder.resolve("journal").toString(),
        "--out",
        folder.resolve("out").toString(),
        "--endpoint",
        broker.address(),
        "--speed",
        "120",
        "--rate",
        "1000000",
        "--param",
        "models=" + models,
        // there is no signal here: at the model's even odds it trades often
        "--param",
        "threshold=0.5",
        "--param",
        "limit-us=200000");
  }

  private void awaitAgreement(PaperBroker broker) throws Exception {
    long deadline = System.nanoTime() + 120_000_000_000L;
    while (!JournalLook.ofCopy(folder.resolve("journal"), folder).filled().equals(filled(broker))) {
      assertTrue(System.nanoTime() < deadline, "the journal does not say what was filled");
      Thread.sleep(200);
    }
  }

  private static Map<String, Decimal> filled(PaperBroker broker) {
    Map<String, Decimal> shares = new TreeMap<>();
    broker.orders(KEY).forEach((name, order) -> shares.put(name, order.filledQuantity()));
    shares.values().removeIf(Decimal::isZero);
    return shares;
  }

  private static void awaitOrders(PaperBroker broker, Programs run, int least)
      throws InterruptedException {
    long deadline = System.nanoTime() + 300_000_000_000L;
    while (broker.executed(KEY).size() < least) {
      assertTrue(
          run.isAlive() && System.nanoTime() < deadline,
          () -> "found " + broker.orders(KEY) + "; " + run.output());
      Thread.sleep(500);
    }
  }

  private void compare(PaperBroker broker) throws IOException {
    JournalLook journal = JournalLook.of(folder.resolve("journal"));
    Map<String, OrderState> orders = broker.orders(KEY);
    assertEquals(orders.keySet(), journal.orderOf().keySet());
    orders.values().forEach(order -> assertEquals("AMD", order.symbol()));
    assertEquals(broker.positions(KEY), journal.positions());
    assertEquals(journal.positions(), ledger());
  }

  private Map<String, Decimal> ledger() throws IOException {
    JsonNode state =
        ApiConnection.parse(Files.readString(folder.resolve("out").resolve("live-state.json")));
    Map<String, Decimal> held = new TreeMap<>();
    state
        .path("holdings")
        .properties()
        .forEach(h -> held.put(h.getKey(), Decimal.of(h.getValue().path("quantity").asText())));
    return held;
  }
}
