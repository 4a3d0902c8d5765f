package dev.plumbline.alpaca.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.LocalConnection;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ticks of a break of the stream, step by step: each once, in order, as far as they are news.
class TickGapsTest {
  private static final long NOON = Nanos.of(2024, 3, 4) + 17 * Nanos.HOUR;

  private final MockWebServer server = new MockWebServer();
  private final List<String> told = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Queue<Runnable> readings = new ArrayDeque<>();
  private long now = NOON;
  private TickGaps gaps;

  @BeforeEach
  void start() throws IOException {
    server.start();
    gaps =
        new TickGaps(
            new MarketDataApi(LocalConnection.to(server), "iex"),
            () -> now,
            readings::add,
            tick -> told.add(text(tick)),
            notes::add);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String text(StockTick tick) {
    return tick.symbol() + " " + (tick.utcNs() - NOON) / Nanos.SECOND + " " + tick.tick().price[0];
  }

  private static String row(String trade) {
    String[] words = trade.split(" ");
    return "{\"t\":\"%s\",\"x\":\"V\",\"p\":%s,\"s\":5}"
        .formatted(
            Nanos.toInstant(NOON + Integer.parseInt(words[1]) * Nanos.SECOND),
            Integer.parseInt(words[2]) / 10_000);
  }

  /// The stream tells trades: a stock, seconds after noon, a price.
  private void stream(String... trades) {
    for (String trade : trades) {
      StockTick tick =
          StockTick.trade(
              trade.split(" ")[0], Answer.of(ApiConnection.parse(row(trade)), "the trade"));
      if (!gaps.takes(tick)) {
        told.add(text(tick));
      }
    }
  }

  /// The server has trades of SPY, the newest first, and confirms that it follows it.
  private String read(boolean more, String... trades) throws InterruptedException {
    List<String> rows = new ArrayList<>();
    for (String trade : trades) {
      rows.add(row(trade));
    }
    String body =
        "{\"trades\":{\"SPY\":[%s]},\"next_page_token\":%s}"
            .formatted(String.join(",", rows), more ? "\"more%d\"" : "null");
    for (int i = 0; i < (more ? TickGaps.MOST_PAGES : 1); i++) {
      server.enqueue(new MockResponse.Builder().body(body.formatted(i)).build());
    }
    gaps.confirmed(LiveChannel.TRADES, List.of("SPY", "QQQ"));
    run();
    return server.takeRequest().getTarget();
  }

  private void run() {
    while (!readings.isEmpty()) {
      readings.remove().run();
    }
  }

  private List<String> take() {
    List<String> taken = List.copyOf(told);
    told.clear();
    return taken;
  }

  @Test
  void aBreakIsReadFromTheLastTickOn() throws InterruptedException {
    gaps.begin("SPY", LiveChannel.TRADES, NOON - Nanos.SECOND);
    read(false);
    stream("SPY 1 10000", "SPY 3 20000", "SPY 3 30000");
    now = NOON + 10 * Nanos.SECOND;
    gaps.down();
    take();
    stream("SPY 9 60000");
    assertEquals(List.of(), take(), "it waits for what was before");
    String request =
        read(false, "SPY 8 50000", "SPY 3 40000", "SPY 3 30000", "SPY 3 30000", "SPY 3 20000");
    assertTrue(request.contains("start=2024-03-04T17%3A00%3A03Z"), request);
    assertEquals(
        List.of("SPY 3 30000", "SPY 3 40000", "SPY 8 50000", "SPY 9 60000"),
        take(),
        "what was told once more than before is told once more");
    stream("SPY 8 50000", "SPY 10 70000");
    assertEquals(List.of("SPY 10 70000"), take());
    assertEquals(List.of(), notes);
  }

  @Test
  void aStockThatIsSeldomTradedIsReadFromAroundTheLastTickOfAny() throws InterruptedException {
    gaps.begin("SPY", LiveChannel.TRADES, NOON - Nanos.SECOND);
    gaps.begin("QQQ", LiveChannel.TRADES, NOON - Nanos.SECOND);
    read(false);
    stream("SPY 1 10000", "QQQ 300 20000");
    now = NOON + 301 * Nanos.SECOND;
    gaps.down();
    String request = read(false, "SPY 301 30000");
    assertTrue(request.contains("symbols=QQQ%2CSPY&start=2024-03-04T17%3A04%3A55Z"), request);
    assertEquals(List.of("SPY 1 10000", "QQQ 300 20000", "SPY 301 30000"), take());
  }

  @Test
  void aLongBreakIsNotReadAndSaid() throws InterruptedException {
    gaps.begin("SPY", LiveChannel.TRADES, NOON - Nanos.SECOND);
    read(false);
    stream("SPY 1 10000");
    gaps.down();
    now = NOON + 2 * Nanos.MINUTE;
    stream("SPY 119 20000");
    run();
    assertEquals(List.of("SPY 1 10000", "SPY 119 20000"), take());
    assertEquals(1, server.getRequestCount());
    assertEquals(
        List.of(
            "some ticks from before the stream followed a stock, or of its break, are left out;"
                + " said once: trades of more than a minute are no news"),
        notes);
  }

  @Test
  void moreThanSoManyPagesAreNotReadAndSaidOfEachBreak() throws InterruptedException {
    gaps.begin("SPY", LiveChannel.TRADES, NOON - Nanos.SECOND);
    read(false);
    for (int second = 1; second < 3; second++) {
      gaps.down();
      now += Nanos.SECOND;
      read(true, "SPY %d 10000".formatted(second));
      for (int page = 1; page < TickGaps.MOST_PAGES; page++) {
        server.takeRequest();
      }
      assertEquals(second, notes.size(), notes::toString);
      assertTrue(notes.getLast().endsWith("said once: more than 10 pages of trades"));
      assertEquals(TickGaps.MOST_PAGES, take().size());
    }
  }

  @Test
  void aBreakWhileABreakIsReadIsReadToo() throws InterruptedException {
    gaps.begin("SPY", LiveChannel.TRADES, NOON - Nanos.SECOND);
    stream("SPY 1 20000");
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"trades\":{\"SPY\":[%s]}}".formatted(row("SPY 0 10000")))
            .build());
    gaps.down();
    run();
    server.takeRequest();
    assertEquals(List.of("SPY 0 10000", "SPY 1 20000"), take());
    gaps.down();
    now += 3 * Nanos.SECOND;
    read(false, "SPY 2 30000", "SPY 1 20000");
    assertEquals(List.of("SPY 2 30000"), take());
  }

  @Test
  void whatIsFollowedNoMoreHasNoBreak() throws InterruptedException {
    gaps.begin("SPY", LiveChannel.TRADES, NOON - Nanos.SECOND);
    read(false);
    gaps.end("SPY", LiveChannel.TRADES);
    gaps.down();
    gaps.confirmed(LiveChannel.TRADES, List.of("SPY"));
    assertEquals(0, readings.size());
  }
}
