package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.trading.OrderState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A live run with fifty shares through days of the paper broker's market, with its streams cut
/// again and again: memory, threads and sockets stay what they were.
///
/// Two days take about a minute. A month: `-Dplumbline.soak.days=21` (see CONTRIBUTING).
@Tag("long")
class SoakTest {
  private static final int DAYS = Integer.getInteger("plumbline.soak.days", 2);
  private static final int SPEED = Integer.getInteger("plumbline.soak.speed", 900);
  private static final int SHARES = 50;
  private static final String KEY = "PKSOAK";

  /// What each order may leave behind for good in the memory of who keeps all orders of a run.
  private static final long BYTES_AN_ORDER = 8_000;

  /// What goes up and down in a live run.
  private static final long SLACK = 16_000_000;

  /// What goes up and down in the paper broker, which keeps 512 days of shares' minutes at hand.
  private static final long BROKER_SLACK = 48_000_000;

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @TempDir private Path folder;

  private record Sample(Instant at, ProcessLook trader, ProcessLook broker, int orders) {
    @Override
    public String toString() {
      return "%s: %d orders; live run %s; paper broker %s".formatted(at, orders, trader, broker);
    }
  }

  @Test
  void runsForDaysWithoutGrowingAndResumesEveryStream() throws Exception {
    assumeTrue(ProcessLook.isPossible(), "needs Linux and a JDK");
    Instant start = Instant.parse("2026-03-02T14:25:00Z");
    Instant end = lastClose(start);
    try (PaperBroker broker = PaperBroker.start(broker(start));
        Programs trader = Programs.start(keys(), trader(broker, end))) {
      trader.await("runs on", 240);
      List<Sample> samples = new ArrayList<>();
      int cut = 0;
      Instant next = start.plus(Duration.ofMinutes(60));
      while (next.isBefore(end)) {
        awaitTime(broker, trader, next);
        samples.add(sample(broker, trader));
        System.out.println("soak: " + samples.getLast());
        cut += cut(broker, trader);
        next = later(next);
      }
      int status = trader.awaitEnd(240);
      String output = trader.output();
      assertEquals(0, status, output);
      System.out.println("soak: " + cut + " streams cut and resumed");
      assertTrue(cut >= 2 * DAYS, "found " + cut + " streams cut");
      assertTrue(!output.contains("differ"), output);
      assertSteady(samples);
      assertTraded(broker);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private String[] broker(Instant start) {
    List<String> words =
        new ArrayList<>(words("--skip-closed --cash 10000000 --symbols " + SHARES));
    words.addAll(List.of("--speed", Integer.toString(SPEED), "--start", start.toString()));
    words.addAll(List.of("--state", folder.resolve("state").toString()));
    return words.toArray(String[]::new);
  }

  private static Map<String, String> keys() {
    return Map.of("APCA_API_KEY_ID", KEY, "APCA_API_SECRET_KEY", "secret-of-" + KEY);
  }

  private List<String> trader(PaperBroker broker, Instant end) {
    String symbols =
        IntStream.rangeClosed(1, SHARES)
            .mapToObj("SIM%04d"::formatted)
            .collect(Collectors.joining(","));
    List<String> words = new ArrayList<>(words("paper SteadyRotation --rate 1000000 --audit 5"));
    words.addAll(List.of("--endpoint", broker.address(), "--until", end.toString()));
    words.addAll(List.of("--speed", Integer.toString(SPEED), "--param", "symbols=" + symbols));
    words.addAll(List.of("--journal", folder.resolve("journal").toString()));
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    return words;
  }

  /// Ten minutes behind the close of the last day.
  private static Instant lastClose(Instant start) {
    Instant at = start;
    for (int day = 1; day < DAYS; day++) {
      at = nextDay(at);
    }
    return at.atZone(NEW_YORK).withHour(16).withMinute(5).toInstant();
  }

  private static Instant nextDay(Instant at) {
    Instant next = at.atZone(NEW_YORK).plusDays(1).toInstant();
    while (next.atZone(NEW_YORK).getDayOfWeek().getValue() > 5) {
      next = next.atZone(NEW_YORK).plusDays(1).toInstant();
    }
    return next;
  }

  /// An hour after the opening, three hours later, and so on every day.
  private static Instant later(Instant at) {
    boolean morning = at.atZone(NEW_YORK).getHour() < 12;
    return morning ? at.plus(Duration.ofHours(3)) : nextDay(at.minus(Duration.ofHours(3)));
  }

  private static Instant now(PaperBroker broker) {
    return Instant.parse(broker.control("GET", "/sim/clock", null).path("now").asText());
  }

  private static void awaitTime(PaperBroker broker, Programs trader, Instant time)
      throws InterruptedException {
    while (now(broker).isBefore(time)) {
      assertTrue(trader.isAlive(), trader.output());
      Thread.sleep(50);
    }
  }

  private static Sample sample(PaperBroker broker, Programs trader)
      throws IOException, InterruptedException {
    Instant at = now(broker);
    return new Sample(
        at, ProcessLook.at(trader.pid()), ProcessLook.at(broker.pid()), broker.orders(KEY).size());
  }

  /// Cuts both streams at their next message and waits until they are there again.
  private static int cut(PaperBroker broker, Programs trader) throws InterruptedException {
    broker.fault("data", "disconnect", "", "", 0, 1);
    broker.fault("trades", "disconnect", "", "", 0, 1);
    for (int i = 0; i < 2400; i++) {
      boolean struck = broker.control("GET", "/sim/faults", null).isEmpty();
      JsonNode open = broker.control("GET", "/sim/streams", null);
      if (struck && open.path("data").asInt() == 1 && open.path("trades").asInt() == 1) {
        return 2;
      }
      assertTrue(trader.isAlive(), trader.output());
      Thread.sleep(50);
    }
    throw new AssertionError(
        "a stream was not resumed: "
            + broker.control("GET", "/sim/streams", null)
            + broker.control("GET", "/sim/faults", null)
            + trader.output());
  }

  private static void assertSteady(List<Sample> samples) {
    Sample first = samples.get(1);
    Sample last = samples.getLast();
    long orders = last.orders() - (long) first.orders();
    long kept = orders * BYTES_AN_ORDER;
    long grown = last.trader().heap() - first.trader().heap();
    assertTrue(grown < SLACK + kept, first + " / " + last);
    long brokerGrown = last.broker().heap() - first.broker().heap();
    assertTrue(brokerGrown < BROKER_SLACK + kept, first + " / " + last);
    assertTrue(last.trader().threads() <= first.trader().threads() + 4, first + " / " + last);
    assertTrue(last.broker().threads() <= first.broker().threads() + 8, first + " / " + last);
    assertTrue(last.trader().sockets() <= first.trader().sockets() + 3, first + " / " + last);
    assertTrue(last.broker().sockets() <= first.broker().sockets() + 6, first + " / " + last);
  }

  private static void assertTraded(PaperBroker broker) {
    long filled =
        broker.orders(KEY).values().stream()
            .map(OrderState::status)
            .filter("filled"::equals)
            .count();
    assertTrue(filled > 100L * DAYS, "found " + filled + " orders filled");
    assertTrue(broker.positions(KEY).size() > SHARES / 2, broker.positions(KEY).toString());
  }
}
